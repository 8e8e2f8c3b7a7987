import SourceText

extension RulePage {
  /// The page of `assessment.unknown-topic`.
  static let assessmentUnknownTopic = RulePage(
    "assessment.unknown-topic", .error,
    summary: "a topic that its section does not have",
    why: """
      What it says would be in no letter. The nearest topic is suggested.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
        [[recrods]] = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
