import SourceText

extension RulePage {
  /// The page of `assessment.empty-answer`.
  static let assessmentEmptyAnswer = RulePage(
    "assessment.empty-answer", .error,
    summary: "a topic without an answer",
    why: """
      A topic names a finding, or has a sentence in quotation marks. Name one, or delete the line.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
        [[records]] =

        [training]
        courses = none
        """)
    ],
    good: [])
}
