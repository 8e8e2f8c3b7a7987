import SourceText

extension RulePage {
  /// The page of `mustache.wrong-closing-tag`.
  static let mustacheWrongClosingTag = RulePage(
    "mustache.wrong-closing-tag", .error,
    summary: "a closing tag for something other than what is open",
    why: """
      Sections are closed in the reverse order in which they were opened.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}
        [[{{/signatur}}]]
        {{/letter}}
        """)
    ],
    good: [])
}
