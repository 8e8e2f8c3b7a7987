import Linting
import SourceText

/// `letterbank lint --explain RULE`: what a rule finds, and why; or all rules.
struct RulePageCommand {
  private static let everything = "all"

  let session: Session

  /// Prints the page of a rule, or the list of all.
  func run(_ name: String) -> ExitCode {
    let style = houseStyle
    if name == Self.everything {
      let report = RuleListReport(RuleCatalogue.pages, style)
      session.reportJSON(report.json)
      session.report(report.text)
      return .done
    }
    guard let page = RuleCatalogue.page(name) else { return session.fail([unknown(name)]) }
    session.reportJSON(RuleListReport([page], style).json)
    session.report(RulePageReport(page, style).text(color: session.colorsOutput))
    return .done
  }

  /// What the house has said of rules, if there is a house; its faults are for `lint` to tell.
  private var houseStyle: HouseStyle {
    Workspace.find(session.options, in: session.surroundings).value
      .map { HouseStyle.read($0.readHouseStyle().value).value } ?? HouseStyle()
  }

  private func unknown(_ name: String) -> Diagnostic {
    Diagnostic(
      rule: "usage.unknown-rule", "there is no rule '\(name)'", at: .nowhere,
      repair: RuleCatalogue.nearest(to: name))
  }
}
