import SourceText

extension RulePage {
  /// The page of `mustache.unclosed-tag`.
  static let mustacheUnclosedTag = RulePage(
    "mustache.unclosed-tag", .error,
    summary: "a tag that is never closed",
    why: """
      Nobody can tell where it ends. Close it with }}.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{/letter}}
        [[{{! the northern house style]]
        """)
    ],
    good: [])
}
