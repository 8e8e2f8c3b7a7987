import SourceText

extension RulePage {
  /// The page of `mustache.too-many-tags`.
  static let mustacheTooManyTags = RulePage(
    "mustache.too-many-tags", .error,
    summary: "more tags in a template than the limit",
    why: """
      No letter needs as many. What can be in several templates is easier to read in partials.
      """,
    bad: [],
    good: [])
}
