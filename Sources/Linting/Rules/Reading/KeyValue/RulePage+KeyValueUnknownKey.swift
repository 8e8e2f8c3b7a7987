import SourceText

extension RulePage {
  /// The page of `key-value.unknown-key`.
  static let keyValueUnknownKey = RulePage(
    "key-value.unknown-key", .error,
    summary: "a key that nothing reads",
    why: """
      A key that is misspelt is a value that no letter gets. The nearest key that is known is
      suggested.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable
        [[adress]] = Police Headquarters

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
