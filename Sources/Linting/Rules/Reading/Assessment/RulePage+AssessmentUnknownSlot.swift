import SourceText

extension RulePage {
  /// The page of `assessment.unknown-slot`.
  static let assessmentUnknownSlot = RulePage(
    "assessment.unknown-slot", .error,
    summary: "a slot that no chosen finding has",
    why: """
      Either its name is misspelt, or the finding that has it was not chosen.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed       = quick
        [[speed.shaer]] = most
        records     = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
