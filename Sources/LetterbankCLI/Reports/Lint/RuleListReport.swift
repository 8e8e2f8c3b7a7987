import Linting
import SourceText

/// The rules that there are, each with what it finds.
struct RuleListReport {
  private let pages: [RulePage]
  private let style: HouseStyle

  init(_ pages: [RulePage], _ style: HouseStyle) {
    self.pages = pages
    self.style = style
  }

  /// A line for each rule: name, severity to the house, what it finds.
  var text: String {
    let width = pages.map(\.name.count).max() ?? 0
    return pages.map { page in
      let name = page.name + String(repeating: " ", count: width - page.name.count)
      let severity = style.severityWord(of: page)
      let gap = String(repeating: " ", count: max(0, "warning".count - severity.count))
      return "\(name)  \(severity)\(gap)  \(page.summary)\n"
    }.joined()
  }
}

extension RuleListReport {
  /// The rules in JSON.
  struct JSON: Encodable {
    struct Rule: Encodable {
      let name: String
      let severity: String
      let summary: String
      let why: String
    }

    let rules: [Rule]
  }

  /// The rules in JSON.
  var json: JSON {
    JSON(
      rules: pages.map {
        JSON.Rule(
          name: $0.name, severity: style.severityWord(of: $0), summary: $0.summary,
          why: $0.runningWhy)
      })
  }
}

extension RulePage {
  /// Why it matters, in one line.
  var runningWhy: String { why.split(separator: "\n").joined(separator: " ") }
}

extension HouseStyle {
  /// A rule's severity to the house in a word, `off` where it is switched off.
  func severityWord(of page: RulePage) -> String { severity(of: page)?.rawValue ?? "off" }
}
