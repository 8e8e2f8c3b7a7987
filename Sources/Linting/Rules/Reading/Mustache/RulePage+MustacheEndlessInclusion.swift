import SourceText

extension RulePage {
  /// The page of `mustache.endless-inclusion`.
  static let mustacheEndlessInclusion = RulePage(
    "mustache.endless-inclusion", .error,
    summary: "a template that includes itself whatever the data are",
    why: """
      Rendering it would never end. Put the tag into a section that ends the recursion.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{/letter}}
        [[{{>northern}}]]
        """)
    ],
    good: [])
}
