import SourceText

extension RulePage {
  /// The page of `house-style.unknown-rule`.
  static let houseStyleUnknownRule = RulePage(
    "house-style.unknown-rule", .error,
    summary: "a setting for a rule that there is not",
    why: """
      A rule that is misspelt goes on as it was. letterbank lint --explain all lists the rules.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [rules]
        [[wording.contraktion]] = off
        """)
    ],
    good: [])
}
