import Wording

/// Words that went and words that came, wherever they did.
struct WordChange: Hashable {
  let old: String
  let new: String

  /// The words of a change.
  init(_ hunk: Hunk, of diff: WordingDiff) {
    old = diff.old.text(of: hunk.old)
    new = diff.new.text(of: hunk.new)
  }
}
