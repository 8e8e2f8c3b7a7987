import SourceText

extension RulePage {
  /// The page of `house-style.no-variant`.
  static let houseStyleNoVariant = RulePage(
    "house-style.no-variant", .error,
    summary: "a preferred term with nothing to report",
    why: """
      The line says what the house writes, and not what it does not want to read.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [preferred]
        [[frontline]] =
        """)
    ],
    good: [])
}
