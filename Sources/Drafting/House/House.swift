package import FindingsBank
package import Mustache

/// Everything that letters share: templates, bank, roster and facts, read once.
package struct House: Sendable {
  /// The template that every letter is made from unless its inspector has a house style.
  package static let plainTemplate = "letter"

  /// The letter and its house styles.
  package let templates: TemplateSet
  /// The findings.
  package let bank: Bank
  /// The facts of the inspection.
  package let inspection: Inspection
  /// The inspectors, by their short names.
  package let inspectors: [String: Inspector]
  /// The forces.
  package let roster: Roster
}
