import SourceText

extension RulePage {
  /// The page of `assessment.repeated-slot`.
  static let assessmentRepeatedSlot = RulePage(
    "assessment.repeated-slot", .error,
    summary: "a slot that is filled twice",
    why: """
      Only one of the two wordings can stand. Keep the one that is right.
      """,
    bad: [
      RuleExample(
        "assessments/durham.conf",
        """
        force  = durham
        status = illustrative

        [calls]
        speed       = quick
        speed.share = most
        [[speed.share]] = all
        records     = kept
        records     = searched

        [training]
        courses      = two-ways
        courses.time = month
        """)
    ],
    good: [])
}
