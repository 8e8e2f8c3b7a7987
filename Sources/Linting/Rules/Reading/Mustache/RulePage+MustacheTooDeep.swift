import SourceText

extension RulePage {
  /// The page of `mustache.too-deep`.
  static let mustacheTooDeep = RulePage(
    "mustache.too-deep", .error,
    summary: "templates inside each other beyond a limit",
    why: """
      Some template includes itself. Put that tag into a section that ends the recursion.
      """,
    bad: [],
    good: [])
}
