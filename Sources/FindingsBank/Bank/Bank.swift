package import SourceText

/// All findings that letters are made of.
package struct Bank: Sendable {
  /// The sections, in the order of the files that they were read from.
  package let sections: [BankSection]

  /// The section of this name.
  package func section(_ name: some StringProtocol) -> BankSection? {
    sections.first { $0.name == name }
  }

  /// Every finding, in the bank's order.
  package var findings: [Finding] {
    sections.flatMap { $0.topics.flatMap(\.findings) }
  }

  /// Reads a bank from its files, one a section; all faults of all files are reported.
  package static func read(_ files: [SourceFile]) -> Diagnosed<Bank> {
    var diagnostics: [Diagnostic] = []
    let sections = files.compactMap { file in
      BankFileReader(file).read().reporting(to: &diagnostics)
    }
    return Diagnosed(Bank(sections: sections), diagnostics)
  }
}
