/// A finding that a bank could have.
package struct FindingProposal: Sendable {
  /// A gap in it.
  package struct Slot: Sendable, Hashable {
    /// Its name.
    package let name: String
    /// What fills it, the most frequent wording first; empty where each letter has its own.
    package let wordings: [String]
  }

  /// Where one of its sentences was seen.
  package struct Seen: Sendable, Hashable {
    /// The letter's path.
    package let path: String
    /// The line on which the sentence begins.
    package let line: Int
  }

  /// The section that it is proposed for.
  package let section: String
  /// Its name within the section.
  package let name: String
  /// Its text, slots in braces.
  package let text: String
  /// Its slots, in the order of the text.
  package let slots: [Slot]
  /// Its sentences, in the order of the pile.
  package let seen: [Seen]
  /// In how many letters it stands.
  package let letters: Int
  /// How many words of the letters it would stand for.
  package let words: Int
}
