import SourceText

extension RulePage {
  /// The page of `assessment.unknown-section`.
  static let assessmentUnknownSection = RulePage(
    "assessment.unknown-section", .error,
    summary: "a section that the bank does not have",
    why: """
      What stands below it would be in no letter. The nearest section is suggested.
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

        [[[trainig]]]
        courses = none
        """)
    ],
    good: [])
}
