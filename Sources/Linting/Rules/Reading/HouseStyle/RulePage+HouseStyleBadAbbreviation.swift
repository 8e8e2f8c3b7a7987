import SourceText

extension RulePage {
  /// The page of `house-style.bad-abbreviation`.
  static let houseStyleBadAbbreviation = RulePage(
    "house-style.bad-abbreviation", .error,
    summary: "an abbreviation of more than one word",
    why: """
      Each abbreviation has a line of its own.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        abbreviation = [[HMIC PCSO]]
        """)
    ],
    good: [])
}
