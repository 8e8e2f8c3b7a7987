import SourceText

extension RulePage {
  /// The page of `key-value.section-without-brackets`.
  static let keyValueSectionWithoutBrackets = RulePage(
    "key-value.section-without-brackets", .error,
    summary: "a line that looks like a section without its brackets",
    why: """
      The keys below it would belong to the section above. Put the name between [ and ].
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

        [[kent]]
        name      = Kent Police
        head      = Chief Constable
        inspector = eastern
        """)
    ],
    good: [])
}
