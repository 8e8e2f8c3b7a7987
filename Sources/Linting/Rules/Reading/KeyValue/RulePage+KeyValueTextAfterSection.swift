import SourceText

extension RulePage {
  /// The page of `key-value.text-after-section`.
  static let keyValueTextAfterSection = RulePage(
    "key-value.text-after-section", .error,
    summary: "text after the ] of a section",
    why: """
      Nothing may follow a section on its line; a comment has a line of its own.
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

        [kent] [[# since 1857]]
        name      = Kent Police
        head      = Chief Constable
        inspector = eastern
        """)
    ],
    good: [])
}
