/// Takes times in a way that a busy machine disturbs little.
enum Stopwatch {
  private static let runs = 9
  private static let secondsPerRun = 0.4

  /// The seconds that one call takes: the median of nine runs of about 0.4 s.
  static func time<Result>(_ work: () throws -> Result) rethrows -> Double {
    var count = 1
    while true {
      let seconds = try run(count, work)
      if seconds > secondsPerRun / 4 {
        count = max(1, Int(Double(count) * secondsPerRun / seconds))
        break
      }
      count *= 2
    }
    let times = try (0..<runs).map { _ in try run(count, work) / Double(count) }
    return times.sorted()[runs / 2]
  }

  private static func run<Result>(_ count: Int, _ work: () throws -> Result) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    for _ in 0..<count { keep(try work()) }
    return (clock.now - start) / .seconds(1)
  }

  /// Takes a result, so that the compiler cannot leave out what made it.
  @inline(never)
  private static func keep<Result>(_ result: borrowing Result) {}
}
