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
    /// Where the assessment chose it; nothing where the house wording stands unasked.
    package let chosenAt: SourceLocation?
  }

  /// The finding.
  package let finding: Finding
  /// Where the assessment chose it.
  package let chosenAt: SourceLocation
  /// What fills each of its slots, in the order of the slots.
  package let fillings: [Filling]

  /// What fills the slot of this name.
  package func filling(of slot: String) -> Filling? {
    fillings.first { $0.slot == slot }
  }

  /// A phrasing of the finding with its slots filled.
  package func text(of phrasing: Phrasing) -> String {
    phrasing.pieces.map { piece in
      switch piece {
      case .words(let words): words.text
      case .slot(let name, let place): filling(of: name)?.wording.text ?? place.text
      }
    }.joined()
  }
}
