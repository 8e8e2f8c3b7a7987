import SourceText

extension RulePage {
  /// The page of `house.no-sections`.
  static let houseNoSections = RulePage(
    "house.no-sections", .error,
    summary: "an inspection that names no sections",
    why: """
      A letter has sections, in an order, and inspection.conf names them.
      """,
    bad: [
      RuleExample(
        "templates/inspection.conf",
        """
        name      = Answering the public
        office    = HM Inspector of Constabulary
        sent      = 2014-09-03
        published = 2014-09-04 00:01
        """)
    ],
    good: [])
}
