package import KeyValue

/// A part of the letter, with everything that can be said in it.
///
/// A section is shared by all letters that have it, so it is a reference; it never changes.
package final class BankSection: Sendable {
  /// The key of a section's heading, in the bank and in assessments, which no topic can have as its
  /// name.
  package static let headingKey = "heading"

  /// Its name in keys and ids.
  package let name: String
  /// The headings that it can have, the house wording first; never empty in a sound bank.
  package let headings: [FoldedText]
  /// Its lines of enquiry, in the bank's order.
  package let topics: [Topic]
  /// The names of the topics.
  private let topicNames: KeyValueNames

  /// A section as its file has it.
  init(name: String, headings: [FoldedText], topics: [Topic]) {
    self.name = name
    self.headings = headings
    self.topics = topics
    topicNames = KeyValueNames(topics.map(\.name))
  }

  /// The topic of this name.
  package func topic(_ name: some StringProtocol) -> Topic? {
    topicNames.position(of: String(name)).map { topics[$0] }
  }

  /// The topic of a name that stands in a file.
  func topic(_ name: KeyValueWord) -> Topic? {
    if let position = name.position(among: topicNames) { return topics[position] }
    // A name with other bytes may still be the same text.
    return topic(name.text)
  }

  /// The finding that the value of an entry names, likewise.
  func finding(
    chosenAt position: Int, of entries: KeyValueEntries, under topic: Topic
  ) -> Finding? {
    if let number = entries.number(ofValueAt: position, among: topic.findingNames) {
      return topic.findings[number]
    }
    return finding(entries.value(at: position).text, under: topic)
  }

  /// The finding that a reference written under a topic names: `finding`, or `topic.finding` for
  /// one of another topic.
  package func finding(_ reference: String, under topic: Topic) -> Finding? {
    // Most references name a finding of the topic.
    if let finding = topic.finding(reference) { return finding }
    let parts = reference.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return self.topic(Substring(parts[0]))?.finding(Substring(parts[1]))
  }
}
