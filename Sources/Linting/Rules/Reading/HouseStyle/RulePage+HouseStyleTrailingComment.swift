import SourceText

extension RulePage {
  /// The page of `house-style.trailing-comment`.
  static let houseStyleTrailingComment = RulePage(
    "house-style.trailing-comment", .error,
    summary: "a comment behind a variant",
    why: """
      It would be part of the variant, and nothing would be reported. A comment has a line of its own.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [preferred]
        frontline = [[front line # as the guide has it]]
        """)
    ],
    good: [])
}
