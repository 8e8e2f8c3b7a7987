/// How much a change of wording matters.
package enum Weight: Sendable, Hashable {
  /// Why a change may alter the meaning.
  package enum Reason: String, Sendable, Hashable, Comparable, CaseIterable {
    case negation = "a negation"
    case number = "a number"
    case date = "a date"
    case name = "a name"
    case obligation = "an obligation"
    case judgement = "a finding's judgement"

    /// In the order in which they are named.
    package static func < (left: Reason, right: Reason) -> Bool {
      let all = Self.allCases
      return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
    }
  }

  /// It may alter what the letter says, for these reasons, of which there is at least one.
  case meaning([Reason])
  /// Words are others.
  case wording
  /// The same words stand elsewhere.
  case moved
  /// Only punctuation marks are others.
  case punctuation

  private var rank: Int {
    switch self {
    case .meaning: 0
    case .wording: 1
    case .moved: 2
    case .punctuation: 3
    }
  }

  /// Whether a change of this weight is to be seen before another, whatever the reasons of both.
  func mattersMore(than other: Weight) -> Bool { rank < other.rank }
}
