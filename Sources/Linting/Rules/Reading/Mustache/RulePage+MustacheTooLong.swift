import SourceText

extension RulePage {
  /// The page of `mustache.too-long`.
  static let mustacheTooLong = RulePage(
    "mustache.too-long", .error,
    summary: "a letter that takes more steps to make than the limit",
    why: """
      Sections on long lists stand inside each other, or templates call each other more than once, so
      that each level makes many of the next.
      """,
    bad: [],
    good: [])
}
