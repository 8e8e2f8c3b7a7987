package import Drafting

/// How much a change of wording matters.
package enum Weight: Sendable, Hashable {
  /// It may alter what the letter says, for these reasons, of which there is at least one.
  case meaning([AlteredMeaning])
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
