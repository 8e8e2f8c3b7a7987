import SourceText

extension RulePage {
  /// The page of `assessment.ambiguous-slot`.
  static let assessmentAmbiguousSlot = RulePage(
    "assessment.ambiguous-slot", .error,
    summary: "a slot that two findings of a bullet have",
    why: """
      Write the finding between the topic and the slot, as in speed.quick.share, so that it is
      clear which of the two is filled.
      """,
    bad: [],
    good: [])
}
