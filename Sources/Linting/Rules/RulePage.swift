package import SourceText

/// What a rule finds and why that matters: its page under `lint --explain`, and its tests.
package struct RulePage: Sendable {
  /// The stable, dotted name, as `wording.repeated-word`.
  package let name: String
  /// How much it matters unless the house says otherwise.
  package let severity: Diagnostic.Severity
  /// What it finds, as a phrase without a full stop: `a word written twice in a row`.
  package let summary: String
  /// Why it matters and what to do, in a few plain sentences.
  package let why: String
  /// Texts in which the rule finds what is marked, each place between `[[` and `]]`.
  package let bad: [RuleExample]
  /// Texts in which it, and every other rule, finds nothing.
  package let good: [RuleExample]

  /// A page about a rule.
  package init(
    _ name: String, _ severity: Diagnostic.Severity = .warning, summary: String, why: String,
    bad: [RuleExample], good: [RuleExample]
  ) {
    self.name = name
    self.severity = severity
    self.summary = summary
    self.why = why
    self.bad = bad
    self.good = good
  }
}
