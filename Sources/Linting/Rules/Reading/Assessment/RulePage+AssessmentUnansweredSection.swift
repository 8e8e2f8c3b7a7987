import SourceText

extension RulePage {
  /// The page of `assessment.unanswered-section`.
  static let assessmentUnansweredSection = RulePage(
    "assessment.unanswered-section", .warning,
    summary: "a section of the letter that nothing is said of",
    why: """
      The letter can be drafted and will not have the section, which is seldom meant.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
        records = kept
        """)
    ],
    good: [])
}
