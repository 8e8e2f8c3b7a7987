import Drafting
import SourceText

/// One run of a command: what was asked, and where its reports go.
struct Session {
  let options: Options
  let surroundings: Surroundings

  /// Whether reports to the standard output are coloured.
  var colorsOutput: Bool { surroundings.colors(.output, options.color) }

  /// Whether a person watches who wants to know how far a run has come.
  var showsProgress: Bool {
    surroundings.console.isTerminal(.error) && !options.quiet && !options.json
  }

  /// Prints a report, unless the run is to be quiet or speaks JSON.
  func report(_ text: @autoclosure () -> String) {
    guard !options.quiet, !options.json else { return }
    surroundings.console.print(text())
  }

  /// Prints what is to be known of a result that is itself printed, beside it on the standard
  /// error.
  func account(_ text: @autoclosure () -> String) {
    guard !options.quiet, !options.json else { return }
    surroundings.console.print(text(), to: .error)
  }

  /// Prints the result of a run in JSON, if that is asked for.
  func reportJSON(_ report: @autoclosure () -> some Encodable) {
    guard options.json else { return }
    surroundings.console.print(JSONReport.text(report()))
  }

  /// The most diagnostics that are shown to people in one run.
  static let mostDiagnostics = 200

  /// Prints diagnostics in order; in JSON they are part of the result instead.
  ///
  /// - Parameter shownRules: the rules whose names are shown behind what they found.
  func show(
    _ diagnostics: [Diagnostic], atMost limit: Int? = mostDiagnostics,
    showing shownRules: Set<String> = []
  ) {
    guard !options.json, !diagnostics.isEmpty else { return }
    let all = diagnostics.inOrder()
    let renderer = DiagnosticRenderer(
      color: surroundings.colors(.error, options.color), showing: shownRules)
    let shown = all.prefix(limit ?? all.count)
    var text = renderer.render(shown)
    if shown.count < all.count {
      text += "and \(all.count - shown.count) more; --json lists them all\n"
    }
    surroundings.console.print(text, to: .error)
  }

  /// Ends a run that could not begin its work.
  func fail(_ diagnostics: [Diagnostic]) -> ExitCode {
    show(diagnostics)
    reportJSON(DiagnosticsReport(diagnostics.inOrder()))
    return .failed
  }

  /// The folder worked in and the house in it; nothing if either is not sound.
  func open() -> Diagnosed<(Workspace, House)?> {
    var diagnostics: [Diagnostic] = []
    guard let workspace = Workspace.find(options, in: surroundings).reporting(to: &diagnostics)
    else { return Diagnosed(nil, diagnostics) }
    workspace.tidyUp()
    let house = workspace.readHouse().reporting(to: &diagnostics)
    guard let house, !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }
    return Diagnosed((workspace, house), diagnostics)
  }
}
