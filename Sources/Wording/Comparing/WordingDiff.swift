/// What differs between two wordings.
package struct WordingDiff: Sendable {
  /// The wording that was.
  package let old: Wording
  /// The wording that is.
  package let new: Wording
  /// The tokens that went and came, ascending; no two touch, and what is between them is equal.
  ///
  /// The fewest tokens that there can be, for all but wordings of thousands of differences.
  package let hunks: [Hunk]

  /// Compares two wordings, in linear time if they differ little, and never in more than some
  /// thousand steps a token.
  package init(from old: Wording, to new: Wording) {
    self.old = old
    self.new = new
    let common = Self.commonEnds(old, new)
    let oldMiddle = old.tokens[common.start..<old.tokens.count - common.end]
    let newMiddle = new.tokens[common.start..<new.tokens.count - common.end]
    if oldMiddle.isEmpty && newMiddle.isEmpty {
      hunks = []
      return
    }
    var vocabulary = Vocabulary()
    let oldNumbers = vocabulary.numbers(of: oldMiddle, in: old)
    let newNumbers = vocabulary.numbers(of: newMiddle, in: new)
    hunks = EditScript.hunks(from: oldNumbers, to: newNumbers, vocabulary: vocabulary.count)
      .map { $0.moved(by: common.start) }
      .slid(from: old, to: new)
  }

  /// How many tokens are equal at the beginning, and how many of the others at the end.
  private static func commonEnds(_ old: Wording, _ new: Wording) -> (start: Int, end: Int) {
    let shorter = min(old.tokens.count, new.tokens.count)
    var start = 0
    while start < shorter, old.matches(start, new, start) { start += 1 }
    var end = 0
    while end < shorter - start,
      old.matches(old.tokens.count - end - 1, new, new.tokens.count - end - 1)
    {
      end += 1
    }
    return (start, end)
  }

  /// How many words and punctuation marks differ.
  package var count: DifferenceCount {
    hunks.reduce(DifferenceCount()) { count, hunk in
      count
        + old.tokens[hunk.old].differenceCount.larger(new.tokens[hunk.new].differenceCount)
    }
  }
}
