import SourceText

extension RulePage {
  /// The page of `house-style.preferred-variant`.
  static let houseStylePreferredVariant = RulePage(
    "house-style.preferred-variant", .error,
    summary: "a preferred term among its own variants",
    why: """
      What is preferred cannot be reported as well.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [preferred]
        frontline = [[frontline]] | front line
        """)
    ],
    good: [])
}
