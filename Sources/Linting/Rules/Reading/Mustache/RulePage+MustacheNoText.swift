import SourceText

extension RulePage {
  /// The page of `mustache.no-text`.
  static let mustacheNoText = RulePage(
    "mustache.no-text", .error,
    summary: "a list or a map where text is wanted",
    why: """
      A list is rendered by a section, item by item; a map has values under names.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        {{[[inspection.sent]]}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
