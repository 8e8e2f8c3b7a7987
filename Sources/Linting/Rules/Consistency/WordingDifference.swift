import Drafting
import SourceText
import Wording

/// What differs between two texts that are much alike.
struct WordingDifference {
  private let diff: WordingDiff

  init(from old: String, to new: String) {
    diff = WordingDiff(from: Wording(old), to: Wording(new))
  }

  /// Whether nothing but layout does.
  var isEmpty: Bool { diff.hunks.isEmpty }

  /// The changes with some words around them, in one line.
  var shown: String {
    diff.excerpts(context: 3).map { $0.rendered() }.joined(separator: " / ")
  }

  /// Why the texts may not mean the same: a negation, a number and the like in only one of them.
  func reasons(by meaning: MeaningWords) -> Set<AlteredMeaning> {
    diff.hunks.reduce(into: []) { $0.formUnion(meaning.reasons(in: $1, of: diff)) }
  }
}
