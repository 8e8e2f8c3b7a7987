import SourceText

extension RulePage {
  /// The page of `house.unused-section`.
  static let houseUnusedSection = RulePage(
    "house.unused-section", .error,
    summary: "a section of the bank that no letter has",
    why: """
      Its findings can be chosen and would be in no letter. Add a line for it to inspection.conf,
      at its place in the letter.
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
        """)
    ],
    good: [])
}
