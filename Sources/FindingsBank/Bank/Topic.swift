package import KeyValue

/// A line of enquiry: what an inspector is asked, and the findings that can answer it.
///
/// A topic is shared by all letters that answer it, so it is a reference; it never changes.
package final class Topic: Sendable {
  /// Its name within its section.
  package let name: String
  /// What the inspector is asked.
  package let question: FoldedText?
  /// Whether every assessment is expected to answer it.
  package let isRequired: Bool
  /// The findings that can answer it, in the bank's order; none where only free text can.
  package let findings: [Finding]
  /// The names of the findings.
  let findingNames: KeyValueNames

  /// A topic as its file has it.
  init(name: String, question: FoldedText?, isRequired: Bool, findings: [Finding]) {
    self.name = name
    self.question = question
    self.isRequired = isRequired
    self.findings = findings
    findingNames = KeyValueNames(findings.map(\.id.name))
  }

  /// The finding of this name.
  package func finding(_ name: some StringProtocol) -> Finding? {
    findingNames.position(of: String(name)).map { findings[$0] }
  }
}
