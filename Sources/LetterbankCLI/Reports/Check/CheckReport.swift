import Checking
import Drafting
import SourceText
import Wording

/// What a comparison of letters with their samples has found.
struct CheckReport {
  /// A sample that was stored.
  struct Accepted {
    let force: String
    let path: String
  }

  /// The forces whose letters are worded as their samples are.
  let same: [String]
  /// The forces whose letters are worded otherwise.
  var changed: [String]
  /// What differs in them, by the line behind it, those that matter most first.
  var entries: [CheckEntry]
  /// The forces whose letters have no sample.
  var missing: [String]
  /// The samples for which there is no letter.
  let orphaned: [String]
  /// The forces whose letters could not be drafted, or whose samples could not be read.
  let failed: [String]
  /// The samples stored.
  var accepted: [Accepted] = []
  /// The samples that were changed by another hand and not accepted since.
  var changedByHand: Set<String>
  /// What was wrong with letters and files.
  var diagnostics: [Diagnostic]

  /// What a comparison has found, to be reported as it is.
  init(_ comparison: Comparison, _ entries: [CheckEntry], _ diagnostics: [Diagnostic]) {
    same = comparison.alike
    changed = comparison.changed.map(\.letter.letter.force.slug)
    self.entries = entries
    missing = comparison.missing.map(\.force.slug)
    orphaned = comparison.orphaned
    failed = comparison.failed
    changedByHand = comparison.changedByHand
    self.diagnostics = diagnostics
  }

  /// Whether every letter has a sample with its wording, every sample its letter, and none was
  /// changed by another hand.
  var findsNothing: Bool { changed.isEmpty && findsNothingBesidesWording }

  /// Whether every letter has a sample, every sample its letter, and none was changed by another
  /// hand.
  var findsNothingBesidesWording: Bool {
    missing.isEmpty && orphaned.isEmpty && changedByHand.isEmpty
  }

  /// The report for people: what each line changed, and a line that counts.
  func text(color: Bool) -> String {
    entries.map { EntryText(entry: $0, color: color).text + "\n" }.joined()
      + accepted.map { "\($0.path.printable): stored\n" }.joined() + remarks + summary
  }

  /// A line for each letter without a sample, and for each sample without a letter.
  var remarks: String {
    let lines =
      missing.map(\.printable)
      .map { "\($0): no sample; letterbank check --accept \($0) stores one\n" }
      + orphaned.map { "\($0.printable): no letter\n" }
    return lines.joined()
  }

  private var summary: String {
    let parts = [
      // The other parts go on from this one, but for what was stored.
      same.isEmpty && changed.isEmpty && missing.isEmpty && orphaned.isEmpty && !accepted.isEmpty
        ? nil : same.count.counted("letter is", "letters are") + " worded as stored",
      changed.isEmpty
        ? nil : changed.count.counted("is", "are") + " not (\(difference))",
      missing.isEmpty ? nil : missing.count.counted("has", "have") + " no sample",
      orphaned.isEmpty
        ? nil : orphaned.count.counted("sample has", "samples have") + " no letter",
      accepted.isEmpty
        ? nil : accepted.count.counted("sample was", "samples were") + " stored",
      failed.isEmpty ? nil : "\(failed.count) could not be checked",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ") + "\n"
  }

  /// `2 words`, `1 punctuation mark`, or both; what only moved is not counted.
  private var difference: String {
    let count = entries.lazy.filter { $0.cause.kind != .moved }.flatMap(\.letters)
      .reduce(DifferenceCount()) { $0 + $1.diff.count(of: $1.hunks) }
    let words = count.words > 0 ? count.words.counted("word", "words") : nil
    let marks =
      count.punctuation > 0
      ? count.punctuation.counted("punctuation mark", "punctuation marks") : nil
    let parts = [words, marks].compactMap { $0 }
    return parts.isEmpty ? "the same words in another order" : parts.joined(separator: " and ")
  }
}
