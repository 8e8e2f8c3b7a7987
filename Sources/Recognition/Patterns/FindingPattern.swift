import FindingsBank
import Wording

/// What a finding reads like: its text and items end to end, its slots filled somehow.
struct FindingPattern: Sendable {
  /// The place of the finding in the bank's order.
  let position: Int
  /// The finding.
  let finding: Finding
  /// Its words and slots in order.
  let elements: [PatternElement]
  /// The closed slots, by their places, whose wordings are among the words, and which they are.
  let settled: [Int: Int]
  /// The last element at which each slot that stands more than once does so again.
  let lastRepeats: [Int: Int]

  init(position: Int, finding: Finding, elements: [PatternElement], settled: [Int: Int]) {
    self.position = position
    self.finding = finding
    self.elements = elements
    self.settled = settled
    var lastRepeats: [Int: Int] = [:]
    for (index, element) in elements.enumerated() {
      if case .again(let slot) = element { lastRepeats[slot] = index }
    }
    self.lastRepeats = lastRepeats
  }

  /// The numbers that a stretch of words which matches can begin with; nothing for any.
  var firstTokens: [Int32]? {
    switch elements.first {
    case .token(let token): [token]
    case .choice(_, let wordings): wordings.compactMap(\.first)
    case .free, .again, nil: nil
    }
  }

  /// Whether the words that stand first are there; tells most patterns off at next to no cost.
  func mayBegin(at start: Int, in tokens: [Int32]) -> Bool {
    for offset in 0..<min(4, elements.count) {
      guard case .token(let token) = elements[offset] else { return true }
      guard start + offset < tokens.count, tokens[start + offset] == token else { return false }
    }
    return true
  }
}
