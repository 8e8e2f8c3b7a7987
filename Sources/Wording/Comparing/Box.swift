/// A stretch of each of two sequences, to be compared with each other.
struct Box {
  var old: Range<Int>
  var new: Range<Int>
  /// How large it, or the box that it was cut from, was when anchors were last looked for.
  var sizeAtLastSearch = Int.max

  /// The number of elements on both sides.
  var size: Int { old.count + new.count }

  /// The box cut in two at a point.
  func cut(at point: Point) -> [Box] {
    cut(at: [point])
  }

  /// The box cut at points that ascend in both sequences.
  func cut(at points: [Point]) -> [Box] {
    var boxes: [Box] = []
    var start = Point(old: old.lowerBound, new: new.lowerBound)
    for end in points + [Point(old: old.upperBound, new: new.upperBound)] {
      boxes.append(
        Box(
          old: start.old..<end.old, new: start.new..<end.new, sizeAtLastSearch: sizeAtLastSearch))
      start = end
    }
    return boxes
  }
}

/// A place between elements, in each of two sequences.
struct Point: Equatable {
  var old: Int
  var new: Int
}
