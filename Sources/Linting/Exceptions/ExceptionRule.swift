import SourceText

/// What can be wrong with a comment that allows an exception.
enum ExceptionRule: CaseIterable {
  case withoutReason
  case needless
  case unknown

  /// That an exception gives no reason.
  static func withoutReason(_ exception: RuleException) -> RuleFault {
    RuleFault(
      at: .location(exception.location), "'\(exception.rule)' is allowed here without a reason",
      repair: .advice("write allow \(exception.rule): and, after the colon, why it may stand"))
  }

  /// That an exception catches nothing.
  static func needless(_ exception: RuleException) -> RuleFault {
    RuleFault(
      at: .location(exception.location),
      "'\(exception.rule)' finds nothing here that need be allowed",
      repair: .advice("delete this comment, or move it directly above the line it is meant for"))
  }

  /// That an exception is for an error.
  static func forError(_ exception: RuleException) -> RuleFault {
    RuleFault(
      at: .location(exception.location), "an error cannot be allowed, so this comment does nothing",
      repair: .advice("mend the error, then delete this comment"))
  }

  /// That an exception names no rule.
  static func unknown(_ exception: RuleException, among names: Set<String>) -> RuleFault {
    RuleFault(
      at: .location(exception.location), "there is no rule '\(exception.rule)' to allow",
      repair: RuleCatalogue.nearest(to: exception.rule, among: names))
  }
}
