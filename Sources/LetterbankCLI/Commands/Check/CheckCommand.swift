import Drafting
import SourceText
import Wording

/// `letterbank check [FORCE…]`: the wording of letters against the stored samples.
struct CheckCommand {
  let session: Session

  /// Checks the letters of the forces named, or of all.
  func run(_ forces: [String]) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let compared = Comparison.make(forces, workspace, house).reporting(to: &diagnostics)
    guard let comparison = compared else { return session.fail(diagnostics) }

    let entries = comparison.entries(house)
    var report = CheckReport(comparison, entries, diagnostics)
    if session.options.accepts, !accepts { report.diagnostics.append(Self.ignored) }
    if accepts {
      var acceptor = Acceptor(
        comparison, SampleStore(workspace: workspace), Signature(session, workspace))
      guard accept(entries, of: comparison, by: &acceptor, &report) else {
        return session.fail(report.diagnostics)
      }
      report.entries = left(of: entries, Set(report.accepted.map(\.force)))
      report.changed = comparison.compared.filter { differs($0, storedBy: acceptor) }
        .map(\.letter.force.slug)
    }
    session.show(report.diagnostics)
    session.reportJSON(report.json)
    session.report(report.text(color: session.colorsOutput))
    if report.diagnostics.holdErrors { return .failed }
    return report.findsNothing ? .done : .found
  }

  /// Whether what differs is to be stored, which is never done where nobody watches.
  private var accepts: Bool {
    session.options.accepts && !session.surroundings.isContinuousIntegration
  }

  /// Whether a letter is not worded as its sample, after what was stored.
  private func differs(_ letter: Comparison.Compared, storedBy acceptor: Acceptor) -> Bool {
    let sample = acceptor.samples[letter.letter.force.slug] ?? letter.sample
    let isStored = sample.file.bytes != letter.sample.file.bytes
    return (isStored ? letter.letter.differences(from: sample) : letter.diff) != nil
  }

  /// Stores all that differs, or what one line has changed; says whether anything of it was done.
  private func accept(
    _ entries: [CheckEntry], of comparison: Comparison, by acceptor: inout Acceptor,
    _ report: inout CheckReport
  ) -> Bool {
    var entries = entries
    var missing: [(letter: Letter, name: String)] = []
    var asTheyStand: [String] = []
    if let cause = session.options.cause {
      let sources = entries.map(\.cause.source)
      entries.removeAll { $0.cause.source != cause }
      guard !entries.isEmpty else {
        report.diagnostics.append(Self.unknown(cause, among: sources))
        return false
      }
    } else {
      let format = session.options.formats.first ?? .markdown
      missing = comparison.missing.map { ($0, "\($0.force.slug).\(format.fileEnding)") }
      asTheyStand = comparison.changedByHand.sorted()
    }
    let outcome = acceptor.accept(entries, missing: missing, asTheyStand: asTheyStand)
    report.diagnostics += outcome.diagnostics
    guard !outcome.diagnostics.holdErrors || !outcome.stored.isEmpty else { return false }

    let touched = Set(entries.flatMap(\.letters).map(\.force)).union(asTheyStand)
      .intersection(outcome.stored)
    if !missing.isEmpty { report.missing.removeAll(where: outcome.stored.contains) }
    missing.removeAll { !outcome.stored.contains($0.letter.force.slug) }
    report.accepted =
      (comparison.compared.filter { touched.contains($0.letter.force.slug) }
      .map { .init(force: $0.letter.force.slug, path: $0.sample.file.path) }
      + missing.map { .init(force: $0.letter.force.slug, path: "samples/\($0.name)") })
      .sorted { $0.force < $1.force }
    // What another hand did has been looked at now.
    let recorded = Set(report.accepted.map(\.path))
    report.changedByHand.subtract(touched)
    report.diagnostics.removeAll { diagnostic in
      diagnostic.rule == "samples.changed-by-hand"
        && diagnostic.path.map(recorded.contains) ?? false
    }
    return true
  }

  /// What is left of the entries when some samples have taken all that differs, or what one line
  /// has changed.
  private func left(of entries: [CheckEntry], _ stored: Set<String>) -> [CheckEntry] {
    let cause = session.options.cause
    return entries.compactMap { entry in
      guard cause == nil || entry.cause.source == cause else { return entry }
      let letters = entry.letters.filter { !stored.contains($0.force) }
      return letters.isEmpty
        ? nil : CheckEntry(cause: entry.cause, weight: entry.weight, letters: letters)
    }
  }

  private static let ignored = Diagnostic(
    .warning, rule: "check.accept-ignored",
    "--accept was ignored: nothing is stored under CI=true, where nobody reads what is accepted",
    at: .nowhere,
    repair: .advice("accept it on a computer of your own, and commit the samples"))

  private static func unknown(_ cause: String, among sources: [String]) -> Diagnostic {
    Diagnostic(
      rule: "check.unknown-cause", "no difference comes from \(cause)", at: .nowhere,
      repair: .nearest(
        to: cause, among: sources,
        otherwise: sources.isEmpty
          ? "nothing differs" : "letterbank check shows the lines behind what differs"))
  }
}
