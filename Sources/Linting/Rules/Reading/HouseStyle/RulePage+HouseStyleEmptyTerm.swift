import SourceText

extension RulePage {
  /// The page of `house-style.empty-term`.
  static let houseStyleEmptyTerm = RulePage(
    "house-style.empty-term", .error,
    summary: "a line of [preferred] without a term",
    why: """
      A line says which term is preferred, before the =, and what is reported instead, after it.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [preferred]
        [[_]] = front line
        """)
    ],
    good: [])
}
