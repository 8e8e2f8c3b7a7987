import SourceText

extension RulePage {
  /// The page of `mustache.unknown-name`.
  static let mustacheUnknownName = RulePage(
    "mustache.unknown-name", .error,
    summary: "a name in a template that this letter's data do not have",
    why: """
      ARCHITECTURE.md lists the names. What some letters have and others have not is asked for by
      {{#name?}} first.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{inspection.[[ofice]]}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
