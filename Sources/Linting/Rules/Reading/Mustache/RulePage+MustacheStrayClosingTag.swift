import SourceText

extension RulePage {
  /// The page of `mustache.stray-closing-tag`.
  static let mustacheStrayClosingTag = RulePage(
    "mustache.stray-closing-tag", .error,
    summary: "a closing tag where nothing is open",
    why: """
      It closes nothing: delete it, or open before it what it is to close.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.office}}
        {{/signature}}
        {{/letter}}
        [[{{/region}}]]
        """)
    ],
    good: [])
}
