package import KeyValue

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
}
