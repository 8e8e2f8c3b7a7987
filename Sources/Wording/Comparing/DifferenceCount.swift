/// How many words and punctuation marks differ between two wordings.
package struct DifferenceCount: Sendable, Hashable {
  /// Words that differ; one that stands in the place of another counts once.
  package var words = 0
  /// Punctuation marks that differ; one that stands in the place of another counts once.
  package var punctuation = 0

  /// No difference.
  package init() {}

  /// A number of words and of punctuation marks.
  package init(words: Int, punctuation: Int) {
    self.words = words
    self.punctuation = punctuation
  }

  /// The sum of two counts.
  package static func + (left: DifferenceCount, right: DifferenceCount) -> DifferenceCount {
    DifferenceCount(
      words: left.words + right.words, punctuation: left.punctuation + right.punctuation)
  }

  /// The larger of either number.
  func larger(_ other: DifferenceCount) -> DifferenceCount {
    DifferenceCount(
      words: max(words, other.words), punctuation: max(punctuation, other.punctuation))
  }
}

extension Sequence<Token> {
  /// How many of the tokens are words, and how many punctuation marks.
  var differenceCount: DifferenceCount {
    reduce(into: DifferenceCount()) { count, token in
      switch token.kind {
      case .word: count.words += 1
      case .punctuation: count.punctuation += 1
      }
    }
  }
}
