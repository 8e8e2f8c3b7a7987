import SourceText

extension RulePage {
  /// The page of `source.not-utf8`.
  static let sourceNotUTF8 = RulePage(
    "source.not-utf8", .error,
    summary: "a file in another encoding than UTF-8",
    why: """
      Letters with accents would come out as something else. Save the file as plain text with the
      encoding UTF-8.
      """,
    bad: [],
    good: [])
}
