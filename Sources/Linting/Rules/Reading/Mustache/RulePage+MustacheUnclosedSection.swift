import SourceText

extension RulePage {
  /// The page of `mustache.unclosed-section`.
  static let mustacheUnclosedSection = RulePage(
    "mustache.unclosed-section", .error,
    summary: "a section, parent or block that is never closed",
    why: """
      Nobody can tell where it ends. Close it with {{/name}}.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        [[{{#region?}}]]{{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
