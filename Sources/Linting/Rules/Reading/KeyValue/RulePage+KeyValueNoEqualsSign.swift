import SourceText

extension RulePage {
  /// The page of `key-value.no-equals-sign`.
  static let keyValueNoEqualsSign = RulePage(
    "key-value.no-equals-sign", .error,
    summary: "a line that is no 'key = value'",
    why: """
      Each line is a comment, a [section], a key with its value, or the indented rest of the value
      above. What is none of these would be lost.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
        [[records kept]]

        [training]
        courses = none
        """)
    ],
    good: [])
}
