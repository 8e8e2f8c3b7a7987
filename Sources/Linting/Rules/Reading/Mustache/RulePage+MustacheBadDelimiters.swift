import SourceText

extension RulePage {
  /// The page of `mustache.bad-delimiters`.
  static let mustacheBadDelimiters = RulePage(
    "mustache.bad-delimiters", .error,
    summary: "new delimiters that are none",
    why: """
      Delimiters are two words with a blank between, without =.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        [[{{=<% %> %>=}}]]{{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
