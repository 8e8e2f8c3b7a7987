import SourceText

extension RulePage {
  /// The page of `house-style.bad-length`.
  static let houseStyleBadLength = RulePage(
    "house-style.bad-length", .error,
    summary: "a longest sentence that is no number of words, or hardly one",
    why: """
      A house that allowed fewer than ten words would hear of every sentence, and one that allowed more
      than two hundred of none.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        longest-sentence = [[long]]
        """)
    ],
    good: [])
}
