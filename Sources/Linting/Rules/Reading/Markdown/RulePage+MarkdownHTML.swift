import SourceText

extension RulePage {
  /// The page of `markdown.html`.
  static let markdownHTML = RulePage(
    "markdown.html", .error,
    summary: "words that Markdown takes for HTML",
    why: """
      A letter has no HTML and no links. Write \\< for a plain <.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        [[<]]b>{{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
