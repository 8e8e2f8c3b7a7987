import SourceText

extension RulePage {
  /// The page of `assessment.unknown-status`.
  static let assessmentUnknownStatus = RulePage(
    "assessment.unknown-status", .error,
    summary: "a status that there is not",
    why: """
      An assessment is 'final', as it is if nothing is said, or 'illustrative'.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = [[illustrativ]]

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
