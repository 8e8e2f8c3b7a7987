import SourceText

extension RulePage {
  /// The page of `house-style.unknown-section`.
  static let houseStyleUnknownSection = RulePage(
    "house-style.unknown-section", .error,
    summary: "a section that house-style.conf does not have",
    why: """
      What stands in it is read by nothing. Its sections are [preferred] and [rules].
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [[[prefered]]]
        frontline = front line
        """)
    ],
    good: [])
}
