package import KeyValue
package import SourceText

/// A finding that an assessment chose, with its slots filled.
package struct SelectedFinding: Sendable {
  /// What fills a slot, and the line of the assessment that says so.
  package struct Filling: Sendable {
    /// The name of the slot.
    package let slot: String
    /// The wording that stands in the letter: the bank's own, or what fills a free slot.
    package let wording: FoldedText
    /// Where the assessment chose it.
    package let chosenAt: SourceLocation
  }

  /// The finding.
  package let finding: Finding
  /// Where the assessment chose it.
  package let chosenAt: SourceLocation
  /// What the assessment fills slots with, in the order of the slots; in the others the house
  /// wording stands unasked.
  package let fillings: [Filling]

  /// The name by which the assessment chose it.
  var reference: String { chosenAt.file.text(chosenAt.range) }

  /// The wording that stands in the slot of this name; nothing where there is none.
  package func wording(of slot: String) -> FoldedText? {
    fillings.first { $0.slot == slot }?.wording ?? finding.houseWording(of: slot)
  }

  /// A phrasing of the finding with its slots filled.
  package func text(of phrasing: Phrasing) -> String {
    phrasing.text { wording(of: $0)?.text }
  }
}
