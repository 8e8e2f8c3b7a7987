import SourceText

extension RulePage {
  /// The page of `source.not-text`.
  static let sourceNotText = RulePage(
    "source.not-text", .error,
    summary: "a file that is no plain text",
    why: """
      Save it as plain text with the encoding UTF-8, from a text editor and not from a word
      processor.
      """,
    bad: [
      RuleExample(
        "templates/house-style.conf",
        """
        PK\u{3}\u{4}\u{14}\u{6}\u{8} house-style.conf
        """)
    ],
    good: [])
}
