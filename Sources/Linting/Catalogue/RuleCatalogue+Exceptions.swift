import SourceText

extension RuleCatalogue {
  /// Whether what a rule finds can be allowed at one place.
  package static func allowsExceptions(from page: RulePage) -> Bool {
    page.severity != .error && !ExceptionRule.allCases.contains { $0.page.name == page.name }
  }
}
