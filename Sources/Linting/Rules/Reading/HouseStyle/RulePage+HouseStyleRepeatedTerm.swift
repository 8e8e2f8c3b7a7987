import SourceText

extension RulePage {
  /// The page of `house-style.repeated-term`.
  static let houseStyleRepeatedTerm = RulePage(
    "house-style.repeated-term", .error,
    summary: "a term or variant given twice",
    why: """
      Two lines that disagree cannot both be followed.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [preferred]
        frontline = front line
        forefront = [[front line]]
        """)
    ],
    good: [])
}
