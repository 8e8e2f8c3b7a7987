package import KeyValue
import Mustache

/// One campaign: what all its letters share.
package struct Inspection: Sendable {
  /// A fact by the name under which templates have it.
  package struct Fact: Sendable {
    /// The name.
    package let key: String
    /// What is said; of a date, as the file writes it.
    package let value: FoldedText
    /// What is said, if it is a date.
    let moment: Moment?

    /// A fact and what is said of it, which is read here once for all letters.
    init(key: String, value: FoldedText) {
      self.key = key
      self.value = value
      moment = Moment(value.text)
    }
  }

  /// The facts, in the order of the file.
  package let facts: [Fact]
  /// The sections of a letter, by their names in the bank, in the letter's order.
  package let sections: [FoldedText]
  /// The facts as plain letters are filled with them, which is the same for all.
  let plainFacts: Value

  /// An inspection with these facts and sections.
  init(facts: [Fact], sections: [FoldedText]) {
    self.facts = facts
    self.sections = sections
    plainFacts = Self.plainValue(of: facts)
  }

  /// The fact of this name, if it is there.
  package func fact(_ key: String) -> Fact? { facts.first { $0.key == key } }

  /// Whether a fact is a time before another, as far as both are dates.
  package func isEarlier(_ key: String, than other: String) -> Bool {
    guard let one = fact(key)?.moment, let two = fact(other)?.moment else { return false }
    return one.isBefore(two)
  }
}
