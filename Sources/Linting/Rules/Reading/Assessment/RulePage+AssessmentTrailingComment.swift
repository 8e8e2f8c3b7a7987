import SourceText

extension RulePage {
  /// The page of `assessment.trailing-comment`.
  static let assessmentTrailingComment = RulePage(
    "assessment.trailing-comment", .error,
    summary: "a comment behind a value",
    why: """
      It would stand in the letter. A comment has a line of its own, above the value.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex [[# by title only]]
        salutation = Chief Constable

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
