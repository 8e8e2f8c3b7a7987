import SourceText

extension RulePage {
  /// The page of `mustache.bad-name`.
  static let mustacheBadName = RulePage(
    "mustache.bad-name", .error,
    summary: "a tag whose name cannot be one",
    why: """
      A tag holds a name, without blanks; some tags take a sign before it.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}[[{{}}]]
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
