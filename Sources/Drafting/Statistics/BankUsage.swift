package import FindingsBank
import SourceText

/// Which letters use which findings of the bank.
package struct BankUsage: Sendable {
  /// A finding, and the letters that use it.
  package struct Entry: Sendable {
    /// The finding.
    package let finding: Finding
    /// The short names of the forces whose letters use it, in order, each once.
    package let letters: [String]
  }

  /// Every finding of the bank, in the bank's order.
  package let entries: [Entry]

  /// Counts the uses of a bank's findings in assessments.
  package init(of bank: Bank, in assessments: [Assessment]) {
    var letters: [FindingID: Set<String>] = [:]
    for assessment in assessments {
      let force = assessment.file.nameWithoutExtension
      for selection in assessment.selections {
        letters[selection.finding.id, default: []].insert(force)
      }
    }
    entries = bank.findings.map { finding in
      Entry(finding: finding, letters: (letters[finding.id] ?? []).sorted())
    }
  }
}
