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
    guard session.options.accepts else {
      return finish(CheckReport(comparison, entries, diagnostics))
    }
    // What nobody watches is never stored.
    guard !session.surroundings.isContinuousIntegration else {
      return finish(CheckReport(comparison, entries, diagnostics + [Self.ignored]))
    }
    let acceptance = CheckAcceptance(
      options: session.options, comparison: comparison, entries: entries)
    let acceptor = Acceptor(
      comparison, SampleStore(workspace: workspace), Signature(session, workspace))
    let report = acceptance.run(acceptor).reporting(to: &diagnostics)
    guard var report else { return session.fail(diagnostics) }
    report.diagnostics = diagnostics.filter { !report.settles($0) }
    return finish(report)
  }

  private func finish(_ report: CheckReport) -> ExitCode {
    session.show(report.diagnostics)
    session.reportJSON(report.json)
    session.report(report.text(color: session.colorsOutput))
    if report.diagnostics.holdErrors { return .failed }
    return report.findsNothing ? .done : .found
  }

  private static let ignored = Diagnostic(
    .warning, rule: "check.accept-ignored",
    "--accept was ignored: nothing is stored under CI=true, where nobody reads what is accepted",
    at: .nowhere,
    repair: .advice("accept it on a computer of your own, and commit the samples"))
}
