import Drafting
import FindingsBank
import KeyValue
import SourceText
import Wording

/// A slot with a closed choice of wordings, one of which stands in a letter.
struct SlotChoice {
  private let wordings: [FoldedText]
  /// The index of the wording that stands in the letter.
  private let chosen: Int

  /// The slot that words of a letter fill; nothing if it takes whatever an assessment says.
  init?(_ origin: Origin, bank: Bank) {
    guard let id = origin.finding, let finding = bank.finding(id) else { return nil }
    for slot in finding.slots {
      guard case .choice(let wordings) = slot.filling,
        let chosen = wordings.firstIndex(where: { $0.holds(origin) })
      else { continue }
      self.wordings = wordings
      self.chosen = chosen
      return
    }
    return nil
  }

  /// Whether words of this origin are of the wording that stands in the letter.
  func isSource(of origin: Origin) -> Bool { wordings[chosen].holds(origin) }

  /// Whether the bank has this wording for the slot, and it is not the one in the letter.
  func offers(_ wording: Wording) -> Bool {
    wordings.indices.contains { $0 != chosen && Wording(wordings[$0].text) == wording }
  }
}

extension FoldedText {
  /// Whether words of this origin are part of this text.
  fileprivate func holds(_ origin: Origin) -> Bool {
    origin.kind == .slot && origin.source.file.path == location.file.path
      && location.range.contains(origin.source.range.lowerBound)
  }
}
