import SourceText

extension RulePage {
  /// The page of `assessment.unknown-finding`.
  static let assessmentUnknownFinding = RulePage(
    "assessment.unknown-finding", .error,
    summary: "a finding that its topic does not have",
    why: """
      The bank has no finding of this name below the topic. A sentence of your own stands between
      quotation marks.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
        records = [[keept]]

        [training]
        courses = none
        """)
    ],
    good: [])
}
