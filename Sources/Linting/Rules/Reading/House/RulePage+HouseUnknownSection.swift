import SourceText

extension RulePage {
  /// The page of `house.unknown-section`.
  static let houseUnknownSection = RulePage(
    "house.unknown-section", .error,
    summary: "a section that the bank does not have",
    why: """
      The bank has a file for each section, named for it; the nearest is suggested.
      """,
    bad: [
      RuleExample(
        "templates/inspection.conf",
        """
        name      = Answering the public
        office    = HM Inspector of Constabulary
        sent      = 2014-09-03
        published = 2014-09-04 00:01
        section   = calls
        section   = [[trainings]]
        """)
    ],
    good: [])
}
