import SourceText

extension RulePage {
  /// The page of `house.repeated-section`.
  static let houseRepeatedSection = RulePage(
    "house.repeated-section", .error,
    summary: "a section that inspection.conf names twice",
    why: """
      The letter would have it twice. Delete one of the two lines.
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
        section   = training
        section   = [[calls]]
        """)
    ],
    good: [])
}
