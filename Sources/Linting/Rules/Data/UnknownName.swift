import Mustache
import SourceText

/// Finds names in templates that the data of no letter have.
struct UnknownName: FolderRule {
  let page = RulePage(
    "data.unknown-name",
    summary: "a name in a template that no letter's data have",
    why: """
      A letter whose template asks for such a name cannot be drafted, and one day a template that no
      letter reached will be. ARCHITECTURE.md lists the names; the facts of inspection.conf are among
      them, below 'inspection'. '{{#name?}}' may ask for what is not there.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}{{#honours?}}, [[{{region-name}}]]{{/honours?}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{#inspection}}{{office}}{{/inspection}}{{#telephone?}}, by telephone{{/telephone?}}
        {{/signature}}
        {{/letter}}
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let reported = folder.reported.compactMap(\.location)
    return TemplateUses(folder.house).unknown.compactMap { unknown in
      let tag = unknown.need.location
      guard !reported.contains(where: { $0.isWithin(tag) }) else { return nil }
      return RuleFault(
        at: .location(tag), "no letter's data have '\(unknown.need.name)'",
        repair: unknown.nearest.map { .replacement($0) })
    }
  }
}

extension SourceLocation {
  /// Whether a place is part of another.
  fileprivate func isWithin(_ other: SourceLocation) -> Bool {
    file === other.file && range.lowerBound >= other.range.lowerBound
      && range.upperBound <= other.range.upperBound
  }
}
