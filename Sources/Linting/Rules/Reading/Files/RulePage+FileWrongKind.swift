import SourceText

extension RulePage {
  /// The page of `file.wrong-kind`.
  static let fileWrongKind = RulePage(
    "file.wrong-kind", .error,
    summary: "a folder where a file is expected, or the reverse",
    why: """
      Only plain files are read.
      """,
    bad: [],
    good: [])
}
