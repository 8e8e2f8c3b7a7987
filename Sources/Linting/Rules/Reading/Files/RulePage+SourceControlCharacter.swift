import SourceText

extension RulePage {
  /// The page of `source.control-character`.
  static let sourceControlCharacter = RulePage(
    "source.control-character", .error,
    summary: "a control character",
    why: """
      It cannot be seen, and no text needs it. Delete it.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        # The longest sentence[[\u{7}]] of a letter.
        longest-sentence = 50
        """)
    ],
    good: [])
}
