import SourceText

extension RulePage {
  /// The page of `mustache.question-as-text`.
  static let mustacheQuestionAsText = RulePage(
    "mustache.question-as-text", .error,
    summary: "a question, as '{{name?}}', where text is wanted",
    why: """
      A name that ends in ? asks whether something is there, and is used in a section.
      """,
    bad: [
      RuleExample(
        "templates/northern.mustache",
        """
        {{<letter}}
        {{$signature}}
        [[{{region?}}]]{{inspection.office}}
        {{/signature}}
        {{/letter}}
        """)
    ],
    good: [])
}
