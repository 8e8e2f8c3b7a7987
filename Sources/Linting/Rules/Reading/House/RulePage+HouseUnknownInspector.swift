import SourceText

extension RulePage {
  /// The page of `house.unknown-inspector`.
  static let houseUnknownInspector = RulePage(
    "house.unknown-inspector", .error,
    summary: "an inspector whom the roster does not have",
    why: """
      Inspectors are named by their short names in inspectors.conf; the nearest is suggested.
      """,
    bad: [
      RuleExample(
        "templates/forces.conf",
        """
        [durham]
        name      = Durham Constabulary
        head      = Chief Constable
        inspector = [[nothern]]

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
