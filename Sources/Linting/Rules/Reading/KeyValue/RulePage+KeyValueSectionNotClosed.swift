import SourceText

extension RulePage {
  /// The page of `key-value.section-not-closed`.
  static let keyValueSectionNotClosed = RulePage(
    "key-value.section-not-closed", .error,
    summary: "a [section] without its ]",
    why: """
      The keys below it are those of a section that nobody can tell for certain, so they are left
      out until it is closed.
      """,
    bad: [
      RuleExample(
        "templates/forces.conf",
        """
        [durham]
        name      = Durham Constabulary
        head      = Chief Constable
        inspector = northern

        [[[essex]]
        name      = Essex Police
        head      = Chief Constable
        inspector = eastern

        [kent]
        name      = Kent Police
        head      = Chief Constable
        inspector = eastern
        """)
    ],
    good: [])
}
