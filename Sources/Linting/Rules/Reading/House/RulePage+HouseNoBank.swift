import SourceText

extension RulePage {
  /// The page of `house.no-bank`.
  static let houseNoBank = RulePage(
    "house.no-bank", .error,
    summary: "a bank without a file",
    why: """
      Letters are made from findings, and there is none. Add one file for each section of the
      letter.
      """,
    bad: [],
    good: [])
}
