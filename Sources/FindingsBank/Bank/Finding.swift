package import KeyValue
package import SourceText

/// One reusable phrasing for a topic.
///
/// A finding is shared by all letters that chose it, so it is a reference; it never changes.
package final class Finding: Sendable {
  /// Its name in the whole bank.
  package let id: FindingID
  /// What it says of a force.
  package let judgement: Judgement
  /// What the letter says.
  package let phrasing: Phrasing
  /// A list that follows the text within its bullet; mostly empty.
  package let items: [Phrasing]
  /// The gaps in text and items, each once, in the order of their first use.
  package let slots: [Slot]
  /// The names of the slots.
  let slotNames: KeyValueNames
  /// Whether a slot has no house wording, so that an assessment has to fill it.
  let hasOpenSlots: Bool
  /// Its text with every slot at its house wording, as most letters that chose it have it; a free
  /// slot shows its name in braces.
  package let houseSentences: String
  /// The findings that contradict it, as far as its own lines say so.
  package let exclusions: [Exclusion]
  /// Where its text stands.
  package var location: SourceLocation { phrasing.source.location }

  /// A finding as its file has it.
  init(
    id: FindingID, judgement: Judgement, phrasing: Phrasing, items: [Phrasing], slots: [Slot],
    exclusions: [Exclusion]
  ) {
    self.id = id
    self.judgement = judgement
    self.phrasing = phrasing
    self.items = items
    self.slots = slots
    slotNames = KeyValueNames(slots.map(\.name))
    hasOpenSlots = slots.contains { $0.houseWording == nil }
    houseSentences = phrasing.houseText(with: slots, named: slotNames)
    self.exclusions = exclusions
  }

  /// The slot of this name.
  package func slot(_ name: String) -> Slot? {
    slotNames.position(of: name).map { slots[$0] }
  }

  /// The wording that stands in the slot of this name when an assessment names none.
  package func houseWording(of slot: String) -> FoldedText? {
    slotNames.position(of: slot).flatMap { slots[$0].houseWording }
  }

  /// Text and items with every slot at its house wording, likewise.
  package var houseText: String {
    ([phrasing] + items).map(houseText).joined(separator: " ")
  }

  /// One of its phrasings, likewise.
  package func houseText(of phrasing: Phrasing) -> String {
    phrasing.houseText(with: slots, named: slotNames)
  }
}
