import SourceText

extension RulePage {
  /// The page of `assessment.repeated-finding`.
  static let assessmentRepeatedFinding = RulePage(
    "assessment.repeated-finding", .error,
    summary: "a finding that is in a letter twice",
    why: """
      The letter would say the same thing twice. Delete one of the two lines.
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
        records = [[kept]]

        [training]
        courses = none
        """)
    ],
    good: [])
}
