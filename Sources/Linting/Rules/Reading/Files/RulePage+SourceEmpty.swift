import SourceText

extension RulePage {
  /// The page of `source.empty`.
  static let sourceEmpty = RulePage(
    "source.empty", .error,
    summary: "an empty file",
    why: """
      A file that holds nothing was most likely saved by mistake.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """


        """)
    ],
    good: [])
}
