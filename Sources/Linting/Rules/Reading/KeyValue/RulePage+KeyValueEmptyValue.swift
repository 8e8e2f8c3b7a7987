import SourceText

extension RulePage {
  /// The page of `key-value.empty-value`.
  static let keyValueEmptyValue = RulePage(
    "key-value.empty-value", .error,
    summary: "a key without a value",
    why: """
      A key that says nothing is a line somebody meant to come back to. Write the value, or delete
      the line.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative
        [[address]] =

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
