import SourceText

extension RulePage {
  /// The page of `assessment.unknown-wording`.
  static let assessmentUnknownWording = RulePage(
    "assessment.unknown-wording", .error,
    summary: "a wording that a slot does not offer",
    why: """
      A slot with a choice of wordings takes one of them, so that letters say the same thing the
      same way.
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
        speed.quickly = [[without dely]]
        records       = kept
        records       = searched

        [training]
        courses      = two-ways
        courses.time = month
        """)
    ],
    good: [])
}
