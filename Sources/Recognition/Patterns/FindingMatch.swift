package import FindingsBank

/// Some words that are a finding with its slots filled.
package struct FindingMatch: Sendable {
  /// What fills a slot.
  package enum Filling: Sendable, Hashable {
    /// A wording of a closed choice, by its place; the first is the house wording.
    case wording(Int)
    /// Tokens of the letter.
    case tokens(Range<Int>)
  }

  /// The finding.
  package let finding: Finding
  /// The tokens that are it.
  package let range: Range<Int>
  /// What fills its slots, by their names.
  package let fillings: [String: Filling]
  /// Whether its slots could be filled otherwise and read the same.
  package internal(set) var isAmbiguous: Bool
  /// The place of the finding in the bank's order.
  let position: Int

  /// How many of the tokens fill free slots, and so tell nothing of the finding.
  package var freeTokens: Int {
    fillings.values.reduce(0) { count, filling in
      if case .tokens(let range) = filling { count + range.count } else { count }
    }
  }
}

extension FindingMatch {
  /// The match in tokens that stand so much further on.
  func moved(by distance: Int) -> FindingMatch {
    FindingMatch(
      finding: finding, range: range.lowerBound + distance..<range.upperBound + distance,
      fillings: fillings.mapValues { filling in
        guard case .tokens(let range) = filling else { return filling }
        return .tokens(range.lowerBound + distance..<range.upperBound + distance)
      },
      isAmbiguous: isAmbiguous, position: position)
  }
}
