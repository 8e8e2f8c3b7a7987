import SourceText

extension RulePage {
  /// The page of `mustache.unknown-block`.
  static let mustacheUnknownBlock = RulePage(
    "mustache.unknown-block", .error,
    summary: "a block that overrides nothing",
    why: """
      The parent has no block of this name, so no letter gets its text; the nearest is suggested.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        [[{{$signatur}}]]
        {{inspection.office}}
        {{/signatur}}
        {{/letter}}
        """)
    ],
    good: [])
}
