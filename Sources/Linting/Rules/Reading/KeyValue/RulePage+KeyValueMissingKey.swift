import SourceText

extension RulePage {
  /// The page of `key-value.missing-key`.
  static let keyValueMissingKey = RulePage(
    "key-value.missing-key", .error,
    summary: "a key that has to be there and is not",
    why: """
      Without it no letter can be drafted. The message says what it is needed for.
      """,
    bad: [
      RuleExample(
        "templates/forces.conf",
        """
        [durham]
        name      = Durham Constabulary
        head      = Chief Constable
        inspector = northern

        [essex]
        name      = Essex Police
        head      = Chief Constable
        inspector = eastern

        [[[kent]]]
        head      = Chief Constable
        inspector = eastern
        """)
    ],
    good: [])
}
