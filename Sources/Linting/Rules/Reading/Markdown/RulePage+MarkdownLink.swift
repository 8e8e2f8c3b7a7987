import SourceText

extension RulePage {
  /// The page of `markdown.link`.
  static let markdownLink = RulePage(
    "markdown.link", .error,
    summary: "words that Markdown takes for a link or picture",
    why: """
      A letter has no links. Write \\[ for a plain [.
      """,
    bad: [],
    good: [])
}
