import SourceText

extension RulePage {
  /// The page of `assessment.no-findings`.
  static let assessmentNoFindings = RulePage(
    "assessment.no-findings", .error,
    summary: "an assessment that says nothing of what was found",
    why: """
      A letter without findings is no letter. Answer the questions of its sections.
      """,
    bad: [],
    good: [])
}
