import SourceText

extension RulePage {
  /// The page of `assessment.quoted-value`.
  static let assessmentQuotedValue = RulePage(
    "assessment.quoted-value", .error,
    summary: "a name or address between quotation marks",
    why: """
      They would stand in the letter. Only free text, in the place of a finding, is put between
      quotation marks.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = [["Chief Constable"]]

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
