import SourceText

extension RulePage {
  /// The page of `mustache.missing-template`.
  static let mustacheMissingTemplate = RulePage(
    "mustache.missing-template", .error,
    summary: "a tag that calls a template that there is not",
    why: """
      Templates are called by the names of their files in templates/, without the ending; the
      nearest is suggested.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        [[{{<leter}}]]
        {{/leter}}
        """)
    ],
    good: [])
}
