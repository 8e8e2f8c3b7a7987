import SourceText

extension RulePage {
  /// The page of `key-value.repeated-key`.
  static let keyValueRepeatedKey = RulePage(
    "key-value.repeated-key", .error,
    summary: "a key given twice that takes one value",
    why: """
      Only one of the two can count, and nobody can tell which was meant. Keep the one that is
      right.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative
        [[status]] = illustrative

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
