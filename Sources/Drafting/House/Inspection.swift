package import KeyValue

/// One campaign: what all its letters share.
package struct Inspection: Sendable {
  /// A fact by the name under which templates have it.
  package struct Fact: Sendable {
    /// The name.
    package let key: String
    /// What is said; of a date, as the file writes it.
    package let value: FoldedText
  }

  /// The facts, in the order of the file.
  package let facts: [Fact]
  /// The sections of a letter, by their names in the bank, in the letter's order.
  package let sections: [FoldedText]
}
