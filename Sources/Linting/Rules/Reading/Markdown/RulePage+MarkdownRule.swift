import SourceText

extension RulePage {
  /// The page of `markdown.rule`.
  static let markdownRule = RulePage(
    "markdown.rule", .error,
    summary: "a line that Markdown takes for a rule across the page",
    why: """
      A letter has no such line. Delete it, or put a \\ before it.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}

        [[***]]
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
