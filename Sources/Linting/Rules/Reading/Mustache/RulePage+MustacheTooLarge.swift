import SourceText

extension RulePage {
  /// The page of `mustache.too-large`.
  static let mustacheTooLarge = RulePage(
    "mustache.too-large", .error,
    summary: "a letter beyond a limit of its size",
    why: """
      Some template repeats itself without end.
      """,
    bad: [],
    good: [])
}
