extension Sequence<Hunk> {
  /// The same edit script with each pure insertion or deletion slid to where people would see it.
  ///
  /// After `[-A b. A-] c.` the equal `A` is as well taken for the deleted one: `[-A b.-] A c.`. Of
  /// the places to which a hunk can slide, the one is taken that begins and ends best, at sentences
  /// rather than within them; then the one that meets a neighbouring hunk, which it joins; then the
  /// first. No hunk grows, so the script stays as short as it was. Linear in the tokens between.
  func slid(from old: Wording, to new: Wording) -> [Hunk] {
    let hunks = Array(self)
    var result: [Hunk] = []
    for (index, hunk) in hunks.enumerated() {
      let end =
        index + 1 < hunks.count
        ? Point(old: hunks[index + 1].old.lowerBound, new: hunks[index + 1].new.lowerBound)
        : Point(old: old.tokens.count, new: new.tokens.count)
      var moved = hunk
      var isSettled = false
      // A hunk that has joined another may slide further than either could.
      while !isSettled {
        let last = result.last
        moved = moved.slid(
          between: Point(old: last?.old.upperBound ?? 0, new: last?.new.upperBound ?? 0), end,
          meetsPrevious: last != nil, meetsNext: index + 1 < hunks.count, from: old, to: new)
        isSettled = true
        if let last, last.old.upperBound == moved.old.lowerBound,
          last.new.upperBound == moved.new.lowerBound
        {
          moved = result.removeLast().joined(with: moved)
          isSettled = false
        }
      }
      result.append(moved)
    }
    return result
  }
}

extension Hunk {
  /// The hunk where it begins and ends best between two points.
  fileprivate func slid(
    between start: Point, _ end: Point, meetsPrevious: Bool, meetsNext: Bool,
    from oldWording: Wording, to newWording: Wording
  ) -> Hunk {
    guard !isReplacement else { return self }
    let wording = old.isEmpty ? newWording : oldWording
    let range = old.isEmpty ? new : old
    let room = (before: old.lowerBound - start.old, after: end.old - old.upperBound)
    var least = 0
    while -least < room.before,
      wording.matches(range.lowerBound + least - 1, wording, range.upperBound + least - 1)
    {
      least -= 1
    }
    var most = 0
    while most < room.after,
      wording.matches(range.lowerBound + most, wording, range.upperBound + most)
    {
      most += 1
    }
    guard least < most else { return self }

    func merit(of distance: Int) -> Int {
      let breaks =
        wording.breakBefore(range.lowerBound + distance).rawValue
        + wording.breakBefore(range.upperBound + distance).rawValue
      let meetsOther =
        meetsPrevious && distance == -room.before || meetsNext && distance == room.after
      return 2 * breaks + (meetsOther ? 5 : 0)
    }
    var best = (distance: least, merit: merit(of: least))
    for distance in least + 1...most {
      let merit = merit(of: distance)
      if merit > best.merit { best = (distance, merit) }
    }
    return moved(by: best.distance)
  }
}
