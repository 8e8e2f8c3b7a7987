import SourceText

extension RulePage {
  /// The page of `file.too-large`.
  static let fileTooLarge = RulePage(
    "file.too-large", .error,
    summary: "a file beyond a limit of size",
    why: """
      No letter needs so large a file: it is most likely not the right one.
      """,
    bad: [],
    good: [])
}
