import FindingsBank
import KeyValue
import Recognition
import Wording

/// Decides whether a finding may take the place of words that are nearly it.
struct HouseWording {
  /// The least share of the words that agree.
  private static let least = 0.9

  private let letter: ScannedLetter

  init(_ letter: ScannedLetter) {
    self.letter = letter
  }

  /// What fills the free slots of a finding in the place of some words; nothing where they are not
  /// alike enough, or do not tell what fills a slot.
  func fillings(of near: NearestFinding) -> [ImportedFilling]? {
    let free = near.finding.slots.filter { $0.houseWording == nil }
    let told = freeFillings(of: near)
    let fillings = free.compactMap { slot in
      told[slot.name].map { ImportedFilling(slot: slot.name, text: $0) }
    }
    guard fillings.count == free.count else { return nil }
    var vocabulary = Vocabulary()
    let text = fillings.reduce(near.finding.houseText) { text, filling in
      text.replacing("{{\(filling.slot)}}", with: filling.text)
    }
    let house = WordList(Wording(text), vocabulary: &vocabulary)
    let own = WordList(near.range, of: letter.wording, knownBy: vocabulary)
    return house.likeness(to: own, atLeast: Self.least).map { _ in fillings }
  }

  /// The words that stand where free slots do, and nothing else of the finding is changed beside
  /// them; by the slots' names.
  private func freeFillings(of near: NearestFinding) -> [String: String] {
    let house = Wording(near.finding.houseText)
    let own = letter.wording.selecting(near.range)
    var fillings: [String: String] = [:]
    for hunk in WordingDiff.hunks(from: house, to: own, apart: [], []) where !hunk.new.isEmpty {
      let old = hunk.old.map { house.form(of: house.tokens[$0]) }.joined()
      guard old.hasPrefix("{{"), old.hasSuffix("}}"), old.count(where: { $0 == "{" }) == 2 else {
        continue
      }
      let start = near.range.lowerBound
      let range = start + hunk.new.lowerBound..<start + hunk.new.upperBound
      fillings[String(old.dropFirst(2).dropLast(2))] = letter.text(range)
    }
    return fillings
  }
}
