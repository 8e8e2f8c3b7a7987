import SourceText

extension RulePage {
  /// The page of `house-style.needed-rule`.
  static let houseStyleNeededRule = RulePage(
    "house-style.needed-rule", .error,
    summary: "a setting for what is always an error",
    why: """
      What keeps a letter from being drafted cannot be switched off, nor made a warning.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [rules]
        key-value.unknown-key = [[off]]
        """)
    ],
    good: [])
}
