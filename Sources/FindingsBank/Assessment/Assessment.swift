package import KeyValue
package import SourceText

/// One force's file: who is addressed, and what was found.
package struct Assessment: Sendable {
  /// Whether the letter is real.
  package enum Status: String, Sendable, CaseIterable {
    /// A letter to a person, to be sent.
    case final
    /// A letter from an office to an office, whose findings are made up.
    case illustrative
  }

  /// The file that it was read from.
  package let file: SourceFile
  /// The force's short name, as it stands in the roster; nothing if the file names none.
  package let force: FoldedText?
  /// Whether the letter is real; it is unless the file says otherwise.
  package let status: Status
  /// The person addressed, with title and post-nominals.
  package let addressee: FoldedText?
  /// What follows "Dear".
  package let salutation: FoldedText?
  /// The lines of the postal address.
  package let address: [FoldedText]
  /// Whom the letter is copied to.
  package let liaisonOfficer: FoldedText?
  /// What was found, by section, in the order of the file.
  package let sections: [AssessedSection]
  /// The `[section]` lines, in the order of the file.
  package let headers: [KeyValueDocument.Section]
  /// Whether every line about findings could be read: if not, what seems to be missing may only be
  /// misspelt.
  package let isWhole: Bool

  /// All that is said, in the order of the file.
  package var statements: [Statement] {
    sections.flatMap { $0.bullets.flatMap(\.statements) }
  }

  /// Whether nothing is said of what was found.
  package var isBlank: Bool { sections.allSatisfy { $0.bullets.isEmpty } }

  /// The findings chosen, in the order of the file.
  package var selections: [SelectedFinding] { statements.compactMap(\.selection) }

  /// The section of this name.
  package func section(_ name: String) -> AssessedSection? {
    sections.first { $0.name == name }
  }

  /// Reads an assessment against the bank; all its faults are reported.
  package static func read(_ file: SourceFile, bank: Bank) -> Diagnosed<Assessment> {
    AssessmentReader(file, bank: bank).read()
  }
}
