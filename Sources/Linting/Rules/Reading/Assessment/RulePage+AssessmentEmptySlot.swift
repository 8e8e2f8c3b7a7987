import SourceText

extension RulePage {
  /// The page of `assessment.empty-slot`.
  static let assessmentEmptySlot = RulePage(
    "assessment.empty-slot", .error,
    summary: "a slot filled with nothing",
    why: """
      The sentence around it would have a hole. Write the wording after the =.
      """,
    bad: [
      RuleExample(
        "assessments/durham.conf",
        """
        force  = durham
        status = illustrative

        [calls]
        speed         = quick
        speed.share   = most
        [[speed.quickly]] =
        records       = kept
        records       = searched

        [training]
        courses      = two-ways
        courses.time = month
        """)
    ],
    good: [])
}
