extension [Int] {
  /// The places of a longest run of numbers, others between them, each of which is larger than the
  /// one before; the first of those as long. Takes time in proportion to the square of the count.
  var longestIncreasingRun: [Int] {
    guard !isEmpty else { return [] }
    var lengths = [Int](repeating: 1, count: count)
    var previous = [Int?](repeating: nil, count: count)
    for index in indices {
      for earlier in 0..<index
      where self[earlier] < self[index] && lengths[earlier] + 1 > lengths[index] {
        lengths[index] = lengths[earlier] + 1
        previous[index] = earlier
      }
    }
    let longest = lengths.max() ?? 0
    var run: [Int] = []
    var next = lengths.firstIndex(of: longest)
    while let place = next {
      run.append(place)
      next = previous[place]
    }
    return run.reversed()
  }
}
