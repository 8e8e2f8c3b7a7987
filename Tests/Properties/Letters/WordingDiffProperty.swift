import LetterDocument
import SourceText
import Wording

/// Two letters in Markdown: their difference, applied to the old wording, gives the new, by hunks
/// and as it is shown; and none has fewer words.
enum WordingDiffProperty: Property {
  static let dictionary = [
    " the ", " a", ". ", ", ", "; ", " – ", "'", "\u{2019}", "“", "-", "\u{AD}", "\u{2011}",
    "\u{FB01}",
    "\n\n", "\n- ", "**", "*", "(", ")", "\u{A0}", "e\u{301}", "é", "\u{200B}", "1", "a", "b",
  ]

  /// The most words of either letter for which the fewest changes are counted otherwise, too.
  private static let counted = 200

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    let pieces = folder.pieces(of: "samples")
    // The letters are alike, so that pieces some way apart are as well.
    return zip(pieces, pieces.dropFirst(12)).map { Input.joining($0, $1) }
  }

  static func check(_ input: Input) throws(Violation) {
    let parts = input.parts(2)
    let old = Wording(MarkdownReader.read(parts[0], path: "old.md").value)
    let new = Wording(MarkdownReader.read(parts[1], path: "new.md").value)
    let diff = WordingDiff(from: old, to: new)
    let newForms = new.forms
    try require(diff.applied(diff.hunks) == newForms, "the hunks do not give the new wording")
    try require(diff.applied(diff.changes) == newForms, "the changes do not give the new wording")
    try require(diff.isOld(with: diff.changes, new), "the changes are said not to give the new")
    try require(
      zip(diff.hunks, diff.hunks.dropFirst()).allSatisfy { $0.old.upperBound < $1.old.lowerBound },
      "hunks touch each other")
    try require(diff.hunks.isEmpty == (old == new), "equal wordings differ")
    try require(WordingDiff(from: old, to: old).hunks.isEmpty, "a wording differs from itself")
    try checkLength(diff)
    try checkExcerpts(diff, size: input.bytes.count)
    for move in diff.moves {
      try require(
        old.forms(move.old) == new.forms(move.new), "what is said to have moved differs")
    }
  }

  /// The hunks have as few words as any that give the new wording, and so have those back.
  private static func checkLength(_ diff: WordingDiff) throws(Violation) {
    let (old, new) = (diff.old.forms, diff.new.forms)
    let count = diff.changedCount
    let back = WordingDiff(from: diff.new, to: diff.old).changedCount
    try require(count == back, "\(count) words change on the way, \(back) on the way back")
    guard max(old.count, new.count) <= counted else { return }
    let fewest = old.count + new.count - 2 * CommonWords.count(old, new)
    try require(count == fewest, "\(count) words change where \(fewest) would do")
  }

  /// Each change is shown once, in order, and no text is much longer than the letters.
  private static func checkExcerpts(_ diff: WordingDiff, size: Int) throws(Violation) {
    let excerpts = diff.excerpts()
    try require(
      excerpts.flatMap(\.changes) == diff.changes, "not every change is shown once, in order")
    let text = excerpts.map { $0.rendered() }.joined(separator: "\n")
    try require(
      text.utf8.count <= 16 * size + 64 * excerpts.count, "\(text.utf8.count) bytes are shown")
    let isSafe = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A || $0 == 0x09 }
    try require(isSafe, "control characters are shown: \(text.debugDescription)")
  }
}

extension Wording {
  /// The forms that the tokens are compared by.
  fileprivate var forms: [String] { forms(tokens.indices) }

  fileprivate func forms(_ range: Range<Int>) -> [String] {
    tokens[range].map { form(of: $0) }
  }
}

extension WordingDiff {
  /// The old forms with changes carried out; nothing where they are out of order.
  fileprivate func applied(_ changes: [Hunk]) -> [String]? {
    let (oldForms, newForms) = (old.forms, new.forms)
    var result: [String] = []
    var position = 0
    for change in changes {
      guard change.old.lowerBound >= position else { return nil }
      result += oldForms[position..<change.old.lowerBound]
      guard result.count == change.new.lowerBound else { return nil }
      result += newForms[change.new]
      position = change.old.upperBound
    }
    return result + oldForms[position...]
  }

  /// How many tokens went and came.
  fileprivate var changedCount: Int { hunks.reduce(0) { $0 + $1.old.count + $1.new.count } }
}
