import SourceText

extension RulePage {
  /// The page of `markdown.block-quote`.
  static let markdownBlockQuote = RulePage(
    "markdown.block-quote", .error,
    summary: "a line that Markdown takes for a quotation",
    why: """
      A letter has no quotation blocks. Write \\> for a plain >.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        [[>]] {{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
