import SourceText

extension RulePage {
  /// The page of `house-style.unknown-setting`.
  static let houseStyleUnknownSetting = RulePage(
    "house-style.unknown-setting", .error,
    summary: "a setting that no rule can have",
    why: """
      A rule can be set to off, note, warning or error.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [rules]
        wording.contraction = [[of]]
        """)
    ],
    good: [])
}
