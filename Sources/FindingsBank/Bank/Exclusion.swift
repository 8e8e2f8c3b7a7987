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
    let parts = reference.parts(separatedBy: UInt8(ascii: ".")).map(String.init)
    let path = [finding.section, finding.topic].prefix(max(0, 3 - parts.count)) + parts
    excluded =
      path.count == 3 ? FindingID(section: path[0], topic: path[1], name: path[2]) : nil
    self.reference = reference
  }
}
