import SourceText

extension RulePage {
  /// The page of `assessment.empty-free-text`.
  static let assessmentEmptyFreeText = RulePage(
    "assessment.empty-free-text", .error,
    summary: "free text with nothing between its quotation marks",
    why: """
      It would be an empty bullet, or none. Write the sentence, or delete the line.
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
        speed   = [[""]]
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
