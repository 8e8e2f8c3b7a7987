package import KeyValue
package import SourceText

/// That a finding contradicts another, as its line `excludes = …` says.
package struct Exclusion: Sendable {
  /// The finding that cannot stand in the same letter; nothing where the reference can name none.
  package let excluded: FindingID?
  /// The line's value, as the bank writes it.
  package let reference: FoldedText
  /// Where the bank says so.
  package var location: SourceLocation { reference.location }

  /// Reads a reference as a finding writes it: `finding` for one of its own topic, `topic.finding`
  /// of its own section, or the whole id.
  init(_ reference: FoldedText, by finding: FindingID) {
    self.reference = reference
    let parts = reference.parts(separatedBy: UInt8(ascii: "."))
    guard (1...3).contains(parts.count) else {
      excluded = nil
      return
    }
    excluded = FindingID(
      section: parts.count > 2 ? reference.slice(parts[0]).text : finding.section,
      topic: parts.count > 1 ? reference.slice(parts[parts.count - 2]).text : finding.topic,
      name: reference.slice(parts[parts.count - 1]).text)
  }
}
