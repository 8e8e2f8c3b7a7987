/// Searches a box from both its corners at once for the middle of a shortest path through it.
///
/// A path goes from the box's upper left corner to its lower right: right past an old element,
/// down past a new one, or down a diagonal past an element of both, which is free. The diagonal of
/// a point is its old index less its new one.
struct MiddleSnake {
  /// What a search came to.
  enum Found {
    /// A point that a shortest path goes through.
    case middle(Point)
    /// The search was given up; of the points reached this one is furthest from its corner.
    case furthest(Point)
  }

  /// The steps from either corner after which the search of a box is given up.
  ///
  /// More than half the size of a box of 4,096 elements, which is never given up; and no fewer than
  /// 256, so that 500 changes are found exactly in a box of any size.
  private static func limit(of box: Box) -> Int {
    max(256, (1 << 23) / box.size + 1)
  }

  /// For each diagonal, the furthest old index reached from the upper left corner.
  private var forward: [Int32]
  /// For each diagonal, the least old index reached from the lower right corner.
  private var backward: [Int32]
  /// The index that stands for diagonal 0.
  private let origin: Int

  /// Room for the searches of all boxes of two sequences.
  init(oldCount: Int, newCount: Int) {
    forward = Array(repeating: 0, count: oldCount + newCount + 3)
    backward = forward
    origin = newCount + 1
  }

  /// Searches a box whose sides are not empty and differ at both ends, in time linear in its size
  /// times the steps taken, which are limited.
  mutating func find(in box: Box, _ old: [Int32], _ new: [Int32]) -> Found {
    let lowest = origin + box.old.lowerBound - box.new.upperBound
    let highest = origin + box.old.upperBound - box.new.lowerBound
    let start = origin + box.old.lowerBound - box.new.lowerBound
    let end = origin + box.old.upperBound - box.new.upperBound
    let isOdd = (start - end) & 1 != 0
    var forwardReach = Reach(start, within: lowest...highest)
    var backwardReach = Reach(end, within: lowest...highest)
    forward[start] = Int32(truncatingIfNeeded: box.old.lowerBound)
    backward[end] = Int32(truncatingIfNeeded: box.old.upperBound)

    for _ in 0..<Self.limit(of: box) {
      Self.fence(&forward, forwardReach.widen(), with: -1)
      for diagonal in forwardReach.diagonals {
        let point = advance(on: diagonal, in: box, old, new)
        if isOdd, backwardReach.holds(diagonal), backward[diagonal] <= forward[diagonal] {
          return .middle(point)
        }
      }
      Self.fence(&backward, backwardReach.widen(), with: .max)
      for diagonal in backwardReach.diagonals {
        let point = retreat(on: diagonal, in: box, old, new)
        if !isOdd, forwardReach.holds(diagonal), backward[diagonal] <= forward[diagonal] {
          return .middle(point)
        }
      }
    }
    return .furthest(furthest(in: box, forwardReach, backwardReach))
  }

  /// Makes sure that no step is taken from diagonals that have not been reached.
  private static func fence(
    _ furthest: inout [Int32], _ unreached: (below: Int?, above: Int?), with value: Int32
  ) {
    if let below = unreached.below { furthest[below] = value }
    if let above = unreached.above { furthest[above] = value }
  }

  /// Takes the next step onto a diagonal from the upper left, and the free steps along it.
  private mutating func advance(
    on diagonal: Int, in box: Box, _ old: [Int32], _ new: [Int32]
  ) -> Point {
    var oldIndex = Int(max(forward[diagonal - 1] &+ 1, forward[diagonal + 1]))
    var newIndex = oldIndex - (diagonal - origin)
    while oldIndex < box.old.upperBound, newIndex < box.new.upperBound,
      old[oldIndex] == new[newIndex]
    {
      oldIndex += 1
      newIndex += 1
    }
    forward[diagonal] = Int32(truncatingIfNeeded: oldIndex)
    return Point(old: oldIndex, new: newIndex)
  }

  /// Takes the next step onto a diagonal from the lower right, and the free steps along it.
  private mutating func retreat(
    on diagonal: Int, in box: Box, _ old: [Int32], _ new: [Int32]
  ) -> Point {
    var oldIndex = Int(min(backward[diagonal - 1], backward[diagonal + 1] &- 1))
    var newIndex = oldIndex - (diagonal - origin)
    while oldIndex > box.old.lowerBound, newIndex > box.new.lowerBound,
      old[oldIndex - 1] == new[newIndex - 1]
    {
      oldIndex -= 1
      newIndex -= 1
    }
    backward[diagonal] = Int32(truncatingIfNeeded: oldIndex)
    return Point(old: oldIndex, new: newIndex)
  }

  /// The point inside the box that is furthest along from the corner that it was reached from.
  private func furthest(in box: Box, _ forwardReach: Reach, _ backwardReach: Reach) -> Point {
    var best = Point(old: box.old.lowerBound, new: box.new.lowerBound)
    var bestDistance = 0
    for diagonal in forwardReach.diagonals {
      // A step off the box's edge counts as far as the edge.
      let shift = diagonal - origin
      let oldIndex = min(Int(forward[diagonal]), box.old.upperBound, box.new.upperBound + shift)
      let distance = 2 * oldIndex - shift - box.old.lowerBound - box.new.lowerBound
      if distance > bestDistance {
        bestDistance = distance
        best = Point(old: oldIndex, new: oldIndex - shift)
      }
    }
    for diagonal in backwardReach.diagonals {
      let shift = diagonal - origin
      let oldIndex = max(Int(backward[diagonal]), box.old.lowerBound, box.new.lowerBound + shift)
      let distance = box.old.upperBound + box.new.upperBound - (2 * oldIndex - shift)
      if distance > bestDistance {
        bestDistance = distance
        best = Point(old: oldIndex, new: oldIndex - shift)
      }
    }
    return best
  }
}
