import SourceText

extension RulePage {
  /// The page of `markdown.entity`.
  static let markdownEntity = RulePage(
    "markdown.entity", .error,
    summary: "a name of a character that is not known",
    why: """
      Write the character itself, or \\& for a plain &.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}} [[&notacharacter;]]
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
