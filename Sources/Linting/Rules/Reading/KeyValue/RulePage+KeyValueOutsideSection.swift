import SourceText

extension RulePage {
  /// The page of `key-value.outside-section`.
  static let keyValueOutsideSection = RulePage(
    "key-value.outside-section", .error,
    summary: "a key above the first [section] of a roster",
    why: """
      Each force, and each inspector, has a [section] of its own; a key above the first belongs to
      nobody.
      """,
    bad: [
      RuleExample(
        "templates/forces.conf",
        """
        [[head]] = Chief Constable

        [durham]
        name      = Durham Constabulary
        head      = Chief Constable
        inspector = northern

        [essex]
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
