import FindingsBank
import KeyValue
import Wording

/// Makes patterns of findings, all in one vocabulary.
struct PatternCompiler {
  /// The most patterns that are made of a finding some of whose slots are parts of words.
  private static let mostVariants = 64

  private(set) var vocabulary = Vocabulary()

  /// The patterns of some of a finding's phrasings, end to end: one, or where a slot is a part of a
  /// word, one for each way to fill such slots.
  mutating func patterns(
    of phrasings: [Phrasing], in finding: Finding, at position: Int
  ) -> [FindingPattern] {
    let joined = finding.slots.indices.filter { slot in
      phrasings.contains { Self.isPartOfWord(finding.slots[slot].name, in: $0.pieces, of: finding) }
    }
    return Self.fillings(of: joined, in: finding).map { settled in
      pattern(of: phrasings, in: finding, at: position, settled: settled)
    }
  }

  /// The pattern of phrasings some of whose closed slots are settled.
  private mutating func pattern(
    of phrasings: [Phrasing], in finding: Finding, at position: Int, settled: [Int: Int]
  ) -> FindingPattern {
    var elements: [PatternElement] = []
    var seen: Set<Int> = []
    for phrasing in phrasings {
      var words = ""
      for piece in phrasing.pieces {
        switch piece {
        case .words(let text): words += text.text
        case .slot(let name, _):
          guard let slot = finding.slots.firstIndex(where: { $0.name == name }) else { continue }
          if let wording = settled[slot], case .choice(let wordings) = finding.slots[slot].filling {
            words += wordings[wording].text
            continue
          }
          elements += numbers(of: words).map { .token($0) }
          words = ""
          elements.append(element(for: slot, of: finding, isFirst: seen.insert(slot).inserted))
        }
      }
      elements += numbers(of: words).map { .token($0) }
    }
    return FindingPattern(
      position: position, finding: finding, elements: elements, settled: settled)
  }

  private mutating func element(
    for slot: Int, of finding: Finding, isFirst: Bool
  ) -> PatternElement {
    guard isFirst else { return .again(slot: slot) }
    switch finding.slots[slot].filling {
    case .free: return .free(slot: slot)
    case .choice(let wordings):
      return .choice(slot: slot, wordings: wordings.map { numbers(of: $0.text) })
    }
  }

  private mutating func numbers(of text: String) -> [Int32] {
    let wording = Wording(text)
    return wording.tokens.map { vocabulary.number(ofForm: wording.form(of: $0).plainDashes) }
  }

  // MARK: Slots within words

  /// Whether a slot meets a word, or another slot, without a blank between them.
  private static func isPartOfWord(
    _ name: String, in pieces: [Phrasing.Piece], of finding: Finding
  ) -> Bool {
    func isSlot(_ piece: Phrasing.Piece) -> Bool {
      if case .slot(name, _) = piece { true } else { false }
    }
    return zip(pieces, pieces.dropFirst()).contains { left, right in
      (isSlot(left) || isSlot(right))
        && ends(of: left, of: finding).contains { last in
          starts(of: right, of: finding).contains { first in joins(last) && joins(first) }
        }
    }
  }

  private static func joins(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "'’-".contains(character)
  }

  private static func ends(of piece: Phrasing.Piece, of finding: Finding) -> [Character] {
    texts(of: piece, of: finding).compactMap(\.last)
  }

  private static func starts(of piece: Phrasing.Piece, of finding: Finding) -> [Character] {
    texts(of: piece, of: finding).compactMap(\.first)
  }

  private static func texts(of piece: Phrasing.Piece, of finding: Finding) -> [String] {
    switch piece {
    case .words(let words): return [words.text]
    case .slot(let name, _):
      guard case .choice(let wordings)? = finding.slot(name)?.filling else { return [] }
      return wordings.map(\.text)
    }
  }

  /// The ways to fill some closed slots, up to a limit: the place of each slot's wording.
  private static func fillings(of slots: [Int], in finding: Finding) -> [[Int: Int]] {
    slots.reduce([[:]]) { fillings, slot in
      guard case .choice(let wordings) = finding.slots[slot].filling else { return fillings }
      let all = fillings.flatMap { filling in
        wordings.indices.map { filling.merging([slot: $0]) { $1 } }
      }
      return Array(all.prefix(mostVariants))
    }
  }
}
