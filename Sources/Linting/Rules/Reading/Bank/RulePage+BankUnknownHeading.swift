import SourceText

extension RulePage {
  /// The page of `bank.unknown-heading`.
  static let bankUnknownHeading = RulePage(
    "bank.unknown-heading", .error,
    summary: "a heading that a section does not have",
    why: """
      A section has a choice of headings, of which the first is the house wording; an inspector or
      an assessment takes one of them.
      """,
    bad: [
      RuleExample(
        "templates/inspectors.conf",
        """
        [eastern]
        name    = The Eastern Inspector
        honours = QPM
        region  = Eastern Region

        [northern]
        name     = The Northern Inspector
        template = northern
        heading.calls = [[Calls of the public]]
        """)
    ],
    good: [])
}
