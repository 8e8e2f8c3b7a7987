import SourceText

extension RulePage {
  /// The page of `assessment.wrong-force`.
  static let assessmentWrongForce = RulePage(
    "assessment.wrong-force", .error,
    summary: "an assessment whose file is named for another force",
    why: """
      Each force has one assessment, and the file is named for it: letters, drafts and samples are
      found by that name.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = [[essex]]
        status = illustrative

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
