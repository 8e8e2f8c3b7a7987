package import KeyValue

/// A part of the letter, with everything that can be said in it.
///
/// A section is shared by all letters that have it, so it is a reference; it never changes.
package final class BankSection: Sendable {
  /// Its name in keys and ids.
  package let name: String
  /// The headings that it can have, the house wording first; never empty in a sound bank.
  package let headings: [FoldedText]
  /// Its lines of enquiry, in the bank's order.
  package let topics: [Topic]

  /// A section as its file has it.
  init(name: String, headings: [FoldedText], topics: [Topic]) {
    self.name = name
    self.headings = headings
    self.topics = topics
  }

  /// The topic of this name.
  package func topic(_ name: some StringProtocol) -> Topic? {
    topics.first { $0.name == name }
  }

  /// The finding that a reference written under a topic names: `finding`, or `topic.finding` for
  /// one of another topic.
  package func finding(_ reference: String, under topic: Topic) -> Finding? {
    // Most references name a finding of the topic.
    if let finding = topic.finding(reference) { return finding }
    let parts = reference.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 ? self.topic(parts[0])?.finding(parts[1]) : nil
  }
}
