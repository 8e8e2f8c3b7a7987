extension [Int] {
  /// The places of a run of numbers, others between them, each of which is larger than the one
  /// before: of all such runs the first that weighs most.
  ///
  /// Takes time in proportion to the square of the count.
  ///
  /// - Parameter weights: what each number weighs.
  func heaviestIncreasingRun(_ weights: [Int]) -> [Int] {
    guard !isEmpty else { return [] }
    var lengths = weights
    var previous = [Int?](repeating: nil, count: count)
    for index in indices {
      for earlier in 0..<index
      where self[earlier] < self[index] && lengths[earlier] + weights[index] > lengths[index] {
        lengths[index] = lengths[earlier] + weights[index]
        previous[index] = earlier
      }
    }
    var run: [Int] = []
    var next = lengths.max().flatMap { lengths.firstIndex(of: $0) }
    while let place = next {
      run.append(place)
      next = previous[place]
    }
    return run.reversed()
  }
}
