package import SourceText

extension HouseStyle {
  /// How much what a rule finds matters to the house; nothing where the rule is switched off.
  package func severity(of page: RulePage) -> Diagnostic.Severity? {
    switch settings[page.name] {
    case .off: nil
    case .on(let severity): severity
    case nil: page.severity
    }
  }

  /// What a rule found, as it is reported; nothing where the rule is switched off.
  func diagnostic(_ fault: RuleFault, of page: RulePage) -> Diagnostic? {
    severity(of: page).map { severity in
      Diagnostic(
        severity, rule: page.name, fault.message, at: fault.place, repair: fault.repair,
        notes: fault.notes)
    }
  }
}
