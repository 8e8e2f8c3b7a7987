import SourceText

extension RulePage {
  /// The page of `assessment.missing-slot`.
  static let assessmentMissingSlot = RulePage(
    "assessment.missing-slot", .error,
    summary: "a free slot that nothing fills",
    why: """
      The finding has a gap, as {{share}}, that only the assessment can fill. Add a line for it.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed   = [[quick]]
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
