import SourceText

extension RulePage {
  /// The page of `key-value.misplaced-indentation`.
  static let keyValueMisplacedIndentation = RulePage(
    "key-value.misplaced-indentation", .error,
    summary: "a comment, section or key that is indented",
    why: """
      An indented line goes on with the value above it, so an indented comment or key would end up
      in a letter. Move it to the start of the line.
      """,
    bad: [
      RuleExample(
        "assessments/kent.conf",
        """
        force  = kent
        status = illustrative

        [calls]
        speed   = slow
          [[# said by callers]]
        records = kept

        [training]
        courses = none
        """)
    ],
    good: [])
}
