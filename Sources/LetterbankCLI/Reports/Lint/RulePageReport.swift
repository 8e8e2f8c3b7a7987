import Linting
import SourceText

/// The page of a rule: what it finds, why that matters, examples, and how to allow an exception.
struct RulePageReport {
  private static let columns = 80

  private let page: RulePage
  private let style: HouseStyle

  init(_ page: RulePage, _ style: HouseStyle) {
    self.page = page
    self.style = style
  }

  /// The page as people read it.
  func text(color: Bool) -> String {
    let parts = [
      TerminalStyle.bold.apply(to: page.name, if: color)
        + " (\(style.severityWord(of: page))): \(page.summary)\n",
      wrapped(page.runningWhy), found(color: color), leftAlone, exceptions,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func found(color: Bool) -> String {
    guard !page.bad.isEmpty else { return "" }
    let renderer = DiagnosticRenderer(color: color)
    let examples = page.bad.map { example in
      indented(renderer.render(example.diagnostics(by: page, style)))
    }
    return "What it finds:\n\n" + examples.joined(separator: "\n")
  }

  private var leftAlone: String {
    guard !page.good.isEmpty else { return "" }
    return "What it leaves alone:\n\n"
      + page.good.map { example in
        guard let path = example.path else { return indented(example.text) }
        return indented("\(path):") + indented(indented(example.text))
      }.joined()
  }

  private var exceptions: String {
    guard page.severity != .error else {
      return wrapped("No letter can be drafted from this, so it is always an error.")
    }
    let setting = """
      To have it otherwise everywhere, write off, note, warning or error in
      \(HouseStyle.path):

        [rules]
        \(page.name) = off

      """
    guard RuleCatalogue.allowsExceptions(from: page) else { return setting }
    return """
      To allow it at one place, put a comment directly above the line, in a .conf file
      or in a template:

        # allow \(page.name): the reason
        {{! allow \(page.name): the reason }}

      \(setting)
      """
  }

  private func wrapped(_ text: String) -> String {
    text.wrapped(at: Self.columns, indent: 0, hanging: 0)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
      .trimmingFinalBlankLine
  }
}

extension String {
  /// The text without the blank line that it may end in.
  fileprivate var trimmingFinalBlankLine: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
