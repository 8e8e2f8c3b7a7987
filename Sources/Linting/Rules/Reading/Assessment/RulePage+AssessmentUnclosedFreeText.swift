import SourceText

extension RulePage {
  /// The page of `assessment.unclosed-free-text`.
  static let assessmentUnclosedFreeText = RulePage(
    "assessment.unclosed-free-text", .error,
    summary: "free text without its closing quotation mark",
    why: """
      Nobody can tell where the sentence ends. Close it; if it goes on below, indent the lines
      that it goes on in.
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
        speed   = [["Callers at night wait longest.]]
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
