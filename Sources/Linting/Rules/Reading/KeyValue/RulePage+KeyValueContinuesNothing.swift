import SourceText

extension RulePage {
  /// The page of `key-value.continues-nothing`.
  static let keyValueContinuesNothing = RulePage(
    "key-value.continues-nothing", .error,
    summary: "an indented line with no value above it",
    why: """
      A further indented line goes on with the value above it. This one has a blank line, a
      comment, a section or nothing above it, so nobody can tell what it belongs to.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow

          [[continued here]]
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
