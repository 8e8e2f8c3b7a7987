import SourceText

extension RulePage {
  /// The page of `house.missing-file`.
  static let houseMissingFile = RulePage(
    "house.missing-file", .error,
    summary: "a file that letters cannot be drafted without",
    why: """
      The message says what the file holds.
      """,
    bad: [
      RuleExample("templates/forces.conf", "")
    ],
    good: [])
}
