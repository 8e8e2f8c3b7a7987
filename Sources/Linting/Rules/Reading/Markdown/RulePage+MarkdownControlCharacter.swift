import SourceText

extension RulePage {
  /// The page of `markdown.control-character`.
  static let markdownControlCharacter = RulePage(
    "markdown.control-character", .error,
    summary: "a control character, written by its number",
    why: """
      No letter needs one, and a terminal or printer may act on it. Tabs and line ends are none.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}} [[&#27;]][2J
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
