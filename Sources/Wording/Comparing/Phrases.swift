import SourceText

/// The phrases of three elements in two sequences, numbered, for finding anchors: phrases that
/// stand exactly once on either side of a box, in the same order on both.
///
/// A patience diff takes single elements for that, but in prose hardly a word stands alone.
struct Phrases {
  private static let length = 3

  /// For each element that begins a phrase, the number of the phrase.
  private let old: [Int32]
  private let new: [Int32]
  private var oldCounts: [Int32]
  private var newCounts: [Int32]
  /// Where a phrase last stood on the new side; of use only where it stood once.
  private var newPositions: [Int32]

  /// Numbers all phrases, in linear time.
  init(_ oldElements: [Int32], _ newElements: [Int32]) {
    var numbers: [ArraySlice<Int32>: Int32] = [:]
    func number(_ elements: [Int32]) -> [Int32] {
      guard elements.count >= Self.length else { return [] }
      return (0...elements.count - Self.length).map { start in
        let phrase = elements[start..<start + Self.length]
        if let number = numbers[phrase] { return number }
        let number = Int32(truncatingIfNeeded: numbers.count)
        numbers[phrase] = number
        return number
      }
    }
    old = number(oldElements)
    new = number(newElements)
    oldCounts = Array(repeating: 0, count: numbers.count)
    newCounts = oldCounts
    newPositions = oldCounts
  }

  /// The longest chain of anchors, as points that ascend in both sequences, none of them at the
  /// upper left corner of a box whose first elements differ; in time n log n.
  mutating func anchors(in box: Box) -> [Point] {
    let oldStarts = box.old.clamped(to: 0..<old.count)
    let newStarts = box.new.clamped(to: 0..<new.count)
    for index in oldStarts { oldCounts[Int(old[index])] += 1 }
    for index in newStarts {
      newCounts[Int(new[index])] += 1
      newPositions[Int(new[index])] = Int32(truncatingIfNeeded: index)
    }
    defer {
      for index in oldStarts { oldCounts[Int(old[index])] = 0 }
      for index in newStarts { newCounts[Int(new[index])] = 0 }
    }
    let candidates = oldStarts.compactMap { index -> Point? in
      let phrase = Int(old[index])
      guard oldCounts[phrase] == 1, newCounts[phrase] == 1 else { return nil }
      return Point(old: index, new: Int(newPositions[phrase]))
    }
    return Self.longestChain(of: candidates)
  }

  /// The longest run of points that ascend in the new sequence too, by patience sorting.
  private static func longestChain(of points: [Point]) -> [Point] {
    // The point that ends the lowest chain of each length, and the point before each in its chain.
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: points.count)
    for (index, point) in points.enumerated() {
      let length = ends.partitioningIndex { points[$0].new >= point.new }
      previous[index] = length > 0 ? ends[length - 1] : nil
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    var chain: [Point] = []
    var next = ends.last
    while let index = next {
      chain.append(points[index])
      next = previous[index]
    }
    return chain.reversed()
  }
}
