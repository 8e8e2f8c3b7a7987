import SourceText

extension RulePage {
  /// The page of `file.failed`.
  static let fileFailed = RulePage(
    "file.failed", .error,
    summary: "a file or folder that could not be read",
    why: """
      The message tells the reason in the words of the system.
      """,
    bad: [],
    good: [])
}
