import SourceText

extension RulePage {
  /// The page of `assessment.text-after-list`.
  static let assessmentTextAfterList = RulePage(
    "assessment.text-after-list", .error,
    summary: "something said after a finding that ends in a list",
    why: """
      A list within a bullet ends it: what followed would hang below the list. Make the finding
      the last line of its topic.
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
        records = kept

        [training]
        courses      = [[two-ways]]
        courses.time = month
        courses      = none
        """)
    ],
    good: [])
}
