import SourceText

extension RulePage {
  /// The page of `house.unknown-force`.
  static let houseUnknownForce = RulePage(
    "house.unknown-force", .error,
    summary: "a force that the roster does not have",
    why: """
      Forces are named by their short names in forces.conf; the nearest is suggested.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = [[knet]]
        status = illustrative

        [calls]
        speed   = slow
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
