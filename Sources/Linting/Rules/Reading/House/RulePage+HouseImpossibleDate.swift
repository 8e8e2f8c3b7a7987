import SourceText

extension RulePage {
  /// The page of `house.impossible-date`.
  static let houseImpossibleDate = RulePage(
    "house.impossible-date", .error,
    summary: "a date that there is not",
    why: """
      Letters work out the day of the week from a date, so it has to be one: 4 September 2014, or
      2014-09-04 00:01 with a time.
      """,
    bad: [
      RuleExample(
        "templates/inspection.conf",
        """
        name      = Answering the public
        office    = HM Inspector of Constabulary
        sent      = [[2014-09-31]]
        published = 2014-09-04 00:01
        section   = calls
        section   = training
        """)
    ],
    good: [])
}
