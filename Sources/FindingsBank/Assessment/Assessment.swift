package import KeyValue
package import SourceText

/// One force's file: who is addressed, and what was found.
///
/// All that makes a letter asks for it, so it is a reference; it never changes.
package final class Assessment: Sendable {
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

  /// An assessment as its file has it.
  init(
    file: SourceFile, force: FoldedText?, status: Status, addressee: FoldedText?,
    salutation: FoldedText?, address: [FoldedText], liaisonOfficer: FoldedText?,
    sections: [AssessedSection], headers: [KeyValueDocument.Section], isWhole: Bool
  ) {
    self.file = file
    self.force = force
    self.status = status
    self.addressee = addressee
    self.salutation = salutation
    self.address = address
    self.liaisonOfficer = liaisonOfficer
    self.sections = sections
    self.headers = headers
    self.isWhole = isWhole
  }

  /// All that is said, in the order of the file.
  package var statements: [Statement] {
    sections.flatMap { $0.bullets.flatMap(\.statements) }
  }

  /// Whether nothing is said of what was found.
  package var isBlank: Bool { sections.indices.allSatisfy { sections[$0].bullets.isEmpty } }

  /// The findings chosen, in the order of the file.
  package var selections: [SelectedFinding] { statements.compactMap(\.selection) }

  /// The section of this name.
  package func section(_ name: String) -> AssessedSection? {
    // Copies none of the others.
    sections.indices.first { sections[$0].name == name }.map { sections[$0] }
  }

  /// Reads an assessment against the bank; all its faults are reported.
  package static func read(_ file: SourceFile, bank: Bank) -> Diagnosed<Assessment> {
    AssessmentReader(file, bank: bank).read()
  }
}
