import SourceText

extension RulePage {
  /// The page of `house-style.repeated-abbreviation`.
  static let houseStyleRepeatedAbbreviation = RulePage(
    "house-style.repeated-abbreviation", .error,
    summary: "an abbreviation given twice",
    why: """
      One of the two lines can go.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        abbreviation = HMIC
        abbreviation = [[HMIC]]
        """)
    ],
    good: [])
}
