import SourceText
import Wording

/// What changed places in a letter, by where it was and where it is.
struct MoveIndex {
  private let byOld: [MovedStretch]
  private let byNew: [MovedStretch]

  /// An index of moves, no two of which overlap on either side.
  init(_ moves: [MovedStretch]) {
    byOld = moves.sorted { $0.old.lowerBound < $1.old.lowerBound }
    byNew = moves.sorted { $0.new.lowerBound < $1.new.lowerBound }
  }

  /// What was moved away from some tokens of the sample, ascending there; by binary search.
  func touching(old range: Range<Int>) -> ArraySlice<MovedStretch> {
    Self.slice(of: byOld, at: \.old, overlapping: range)
  }

  /// What was moved to some tokens of the letter, ascending there; by binary search.
  func touching(new range: Range<Int>) -> ArraySlice<MovedStretch> {
    Self.slice(of: byNew, at: \.new, overlapping: range)
  }

  private static func slice(
    of moves: [MovedStretch], at side: KeyPath<MovedStretch, Range<Int>>,
    overlapping range: Range<Int>
  ) -> ArraySlice<MovedStretch> {
    let first = moves.partitioningIndex { $0[keyPath: side].upperBound > range.lowerBound }
    return moves[first...].prefix { $0[keyPath: side].overlaps(range) }
  }
}
