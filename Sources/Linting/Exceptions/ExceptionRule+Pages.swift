extension ExceptionRule {
  /// Why it matters, with examples.
  var page: RulePage {
    switch self {
    case .withoutReason:
      RulePage(
        "lint.exception-without-reason",
        summary: "an exception that gives no reason",
        why: """
          Whoever reads the comment next year has to know whether it still holds. The reason follows
          a colon: allow RULE: reason.
          """,
        bad: [
          Self.assessment(
            """
            # allow [[wording.contraction]]
            speed = "Callers don't wait long."
            """)
        ],
        good: [
          Self.assessment(
            """
            # allow wording.contraction: these are the force's own words
            speed = "Callers don't wait long."
            """)
        ])
    case .needless:
      RulePage(
        "lint.needless-exception",
        summary: "an exception that does nothing any more",
        why: """
          An exception that catches nothing would hide the next fault that is made at its place. It
          counts for the line or entry directly below it, blank lines end it, and an error cannot be
          allowed.
          """,
        bad: [
          Self.assessment(
            """
            # allow [[wording.contraction]]: these are the force's own words
            speed = "Callers do not wait long."
            """)
        ],
        good: [
          Self.assessment(
            """
            # Callers were asked; allow for a small sample.
            speed = "Callers do not wait long."
            """)
        ])
    case .unknown:
      RulePage(
        "lint.unknown-rule",
        summary: "an exception from a rule that there is not",
        why: "A rule that is misspelt goes on finding what it finds.",
        bad: [
          Self.assessment(
            """
            # allow [[wording.contraktion]]: these are the force's own words
            speed = "Callers do not wait long."
            """)
        ],
        good: [
          Self.assessment(
            """
            # We allow one exception: a call at night.
            speed = "Callers do not wait long."
            """)
        ])
    }
  }

  private static func assessment(_ answer: String) -> RuleExample {
    RuleExample(
      "assessments/essex.conf",
      """
      force     = essex
      addressee = The Chief Constable of Essex

      [calls]
      \(answer)
      records = kept

      [training]
      courses = none

      """)
  }
}
