import SourceText

extension RulePage {
  /// The page of `assessment.person-in-illustration`.
  static let assessmentPersonInIllustration = RulePage(
    "assessment.person-in-illustration", .error,
    summary: "a person in an illustrative letter",
    why: """
      An illustrative letter goes from an office to an office. Whoever it named would be praised
      or blamed for what nobody found.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force     = kent
        status    = illustrative
        addressee = [[The Chief Constable of Kent]]

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
