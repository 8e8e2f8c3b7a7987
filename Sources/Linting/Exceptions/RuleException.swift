import SourceText

/// A comment that allows what a rule finds at one place, `allow RULE: reason`.
struct RuleException {
  /// The name of the rule, as it is written.
  let rule: String
  /// Whether it says why.
  let hasReason: Bool
  /// Where the rule is named.
  let location: SourceLocation
  /// The lines that it is about, counted from 1; none if nothing stands below the comment.
  var lines: Range<Int>
}
