import SourceText

extension RulePage {
  /// The page of `house-style.empty-variant`.
  static let houseStyleEmptyVariant = RulePage(
    "house-style.empty-variant", .error,
    summary: "an empty place in a list of variants",
    why: """
      A | stands between two variants; at the end of the list it may be that one was lost.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        [preferred]
        frontline = front line |[[]]
        """)
    ],
    good: [])
}
