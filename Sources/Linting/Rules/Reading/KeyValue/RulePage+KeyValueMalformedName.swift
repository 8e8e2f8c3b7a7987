import SourceText

extension RulePage {
  /// The page of `key-value.malformed-name`.
  static let keyValueMalformedName = RulePage(
    "key-value.malformed-name", .error,
    summary: "a name that a key or section cannot have",
    why: """
      Names are made of letters, digits, - and _, with dots between words. A blank in a name is
      mostly a hyphen that was meant.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable
        [[liaison officer]] = The liaison officer

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
