import SourceText

extension RulePage {
  /// The page of `markdown.code`.
  static let markdownCode = RulePage(
    "markdown.code", .error,
    summary: "words that Markdown takes for program code",
    why: """
      A letter has no program code. Write \\` for a plain `.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        [[`]]{{inspection.office}}[[`]]
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
