import SourceText

extension RulePage {
  /// The page of `assessment.quoted-finding`.
  static let assessmentQuotedFinding = RulePage(
    "assessment.quoted-finding", .error,
    summary: "a finding's name between quotation marks",
    why: """
      What stands between quotation marks is a sentence of the letter: the name itself would be
      printed, and not what the finding says.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable

        [calls]
        speed   = slow
        records = [["kept"]]

        [training]
        courses = none
        """)
    ],
    good: [])
}
