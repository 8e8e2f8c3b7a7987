import SourceText

extension RulePage {
  /// The page of `markdown.too-deep`.
  static let markdownTooDeep = RulePage(
    "markdown.too-deep", .error,
    summary: "lists or styles inside each other beyond a limit",
    why: """
      No letter needs so many. Put some of the items into a list further out.
      """,
    bad: [],
    good: [])
}
