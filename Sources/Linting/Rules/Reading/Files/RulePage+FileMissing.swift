import SourceText

extension RulePage {
  /// The page of `file.missing`.
  static let fileMissing = RulePage(
    "file.missing", .error,
    summary: "a file or folder that there is not",
    why: """
      The path is misspelt, or what it names was moved.
      """,
    bad: [],
    good: [])
}
