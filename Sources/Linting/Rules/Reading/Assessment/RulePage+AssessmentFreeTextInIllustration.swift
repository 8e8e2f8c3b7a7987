import SourceText

extension RulePage {
  /// The page of `assessment.free-text-in-illustration`.
  static let assessmentFreeTextInIllustration = RulePage(
    "assessment.free-text-in-illustration", .error,
    summary: "free text in an illustrative letter",
    why: """
      An illustrative letter shows the bank at work. A sentence of its own would be a finding that
      nobody made.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
        speed   = "[[Callers at night wait longest.]]"
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
