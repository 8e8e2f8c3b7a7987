import SourceText

extension RulePage {
  /// The page of `house.unknown-template`.
  static let houseUnknownTemplate = RulePage(
    "house.unknown-template", .error,
    summary: "a house style that there is not",
    why: """
      An inspector names a file of templates/, without its ending; the nearest is suggested.
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
        template = [[northen]]
        """)
    ],
    good: [])
}
