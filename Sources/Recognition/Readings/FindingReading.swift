/// What some words were recognised as: findings, and sentences that are none.
package struct FindingReading: Sendable {
  /// A stretch of the words.
  package enum Part: Sendable {
    /// A finding, and the other findings that the same words could be, in the bank's order.
    case finding(FindingMatch, others: [FindingMatch])
    /// A sentence that is no finding.
    case sentence(Range<Int>)

    /// Its tokens.
    package var range: Range<Int> {
      switch self {
      case .finding(let match, _): match.range
      case .sentence(let range): range
      }
    }
  }

  /// The stretches in order, which together are all the words.
  package let parts: [Part]
}
