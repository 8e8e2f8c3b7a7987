package import SourceText

/// Runs every rule that the house has not switched off.
package struct Linter {
  private let style: HouseStyle

  /// A linter to a house's liking.
  package init(_ style: HouseStyle) {
    self.style = style
  }

  /// What the rules find in a folder, the wording of its letters included; a fault that several
  /// letters have from one place is there once.
  package func diagnostics(in folder: LintedFolder) -> [Diagnostic] {
    folder.letters.flatMap { diagnostics(in: $0.prose) }
      + RuleCatalogue.folder.flatMap { rule in
        report(rule.page) { rule.faults(in: folder) }
      }
  }

  /// What the rules of wording find in a letter.
  package func diagnostics(in prose: Prose) -> [Diagnostic] {
    RuleCatalogue.wording.flatMap { rule in
      report(rule.page) { rule.faults(in: prose, style) }
    }
  }

  private func report(_ page: RulePage, _ faults: () -> [RuleFault]) -> [Diagnostic] {
    guard style.severity(of: page) != nil else { return [] }
    return faults().compactMap { style.diagnostic($0, of: page) }
  }
}
