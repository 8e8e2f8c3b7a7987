import SourceText

extension RulePage {
  /// The page of `assessment.open-gap`.
  static let assessmentOpenGap = RulePage(
    "assessment.open-gap", .error,
    summary: "a gap of a finding that was copied and not filled",
    why: """
      Its braces would stand in the letter.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed   = "Callers wait [[{{minutes}}]] minutes."
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
