import Checking
import Drafting
import LetterDocument
import SourceText
import Wording

/// Accepting what a check found, all or what one line has changed, and what that leaves.
struct CheckAcceptance {
  /// What is to be accepted.
  private struct Choice {
    var entries: [CheckEntry]
    /// Letters without a sample, and the names that theirs will have.
    var missing: [(letter: Letter, name: String)] = []
    /// The forces whose samples were changed by another hand.
    var changedByHand: [String] = []
  }

  let options: Options
  let comparison: Comparison
  let entries: [CheckEntry]

  /// Stores what was chosen; nothing where none of it could be.
  func run(_ acceptor: consuming Acceptor) -> Diagnosed<CheckReport?> {
    let chosen = choice
    guard let choice = chosen.value else { return Diagnosed(nil, chosen.diagnostics) }
    let outcome = acceptor.accept(
      choice.entries, missing: choice.missing, asTheyStand: choice.changedByHand)
    guard !outcome.diagnostics.holdErrors || !outcome.stored.isEmpty else {
      return Diagnosed(nil, outcome.diagnostics)
    }
    return Diagnosed(report(choice, stored: outcome.stored, by: acceptor), outcome.diagnostics)
  }

  private var choice: Diagnosed<Choice?> {
    guard let cause = options.cause else {
      let format = options.formats.first ?? .markdown
      return Diagnosed(
        Choice(
          entries: entries,
          missing: comparison.missing.map { ($0, "\($0.force.slug).\(format.fileEnding)") },
          changedByHand: comparison.changedByHand.sorted()))
    }
    let chosen = entries.filter { $0.cause.source.description == cause }
    guard chosen.isEmpty else { return Diagnosed(Choice(entries: chosen)) }
    return Diagnosed(nil, [Self.unknown(cause, among: entries.map(\.cause.source.description))])
  }

  /// What was accepted, and what is left of the check.
  private func report(
    _ choice: Choice, stored: Set<String>, by acceptor: Acceptor
  ) -> CheckReport {
    let touched = Set(choice.entries.flatMap(\.letters).map(\.force))
      .union(choice.changedByHand).intersection(stored)
    let changed = comparison.compared.filter { touched.contains($0.letter.force.slug) }
      .map { (force: $0.letter.force.slug, path: $0.sample.file.path) }
    let new = choice.missing.map { (force: $0.letter.force.slug, path: "samples/\($0.name)") }
      .filter { stored.contains($0.force) }
    var report = CheckReport(comparison, left(after: touched.union(new.map(\.force))), [])
    report.accepted = (changed + new).sorted { $0.force < $1.force }
      .map { .init(force: $0.force, path: $0.path) }
    report.missing.removeAll(where: Set(new.map(\.force)).contains)
    // What another hand did has been looked at now.
    report.changedByHand.subtract(touched)
    report.changed = comparison.compared.filter { differs($0, storedBy: acceptor) }
      .map(\.letter.force.slug)
    return report
  }

  /// Whether a letter is not worded as its sample, after what was stored.
  private func differs(_ letter: Comparison.Compared, storedBy acceptor: Acceptor) -> Bool {
    let sample = acceptor.samples[letter.letter.force.slug] ?? letter.sample
    let isStored = sample.file.bytes != letter.sample.file.bytes
    return (isStored ? letter.letter.differences(from: sample) : letter.diff) != nil
  }

  /// What is left of the entries when some samples have taken what was chosen.
  private func left(after stored: Set<String>) -> [CheckEntry] {
    entries.compactMap { entry in
      guard options.cause == nil || entry.cause.source.description == options.cause else {
        return entry
      }
      let letters = entry.letters.filter { !stored.contains($0.force) }
      return letters.isEmpty
        ? nil : CheckEntry(cause: entry.cause, weight: entry.weight, letters: letters)
    }
  }

  private static func unknown(_ cause: String, among sources: [String]) -> Diagnostic {
    Diagnostic(
      rule: "check.unknown-cause", "no difference comes from \(cause)", at: .nowhere,
      repair: .nearest(
        to: cause, among: sources,
        otherwise: sources.isEmpty
          ? "nothing differs" : "letterbank check shows the lines behind what differs"))
  }
}

extension CheckReport {
  /// Whether a report of another hand's change is settled by what was accepted.
  func settles(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.rule == "samples.changed-by-hand" && accepted.contains { $0.path == diagnostic.path }
  }
}
