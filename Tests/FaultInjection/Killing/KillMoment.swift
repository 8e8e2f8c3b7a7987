import SeededRandom

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// When a run is killed.
enum KillMoment {
  /// So long after its start.
  case elapsed(Duration)
  /// After so many changes of files, and a little later.
  ///
  /// Most of a run is reading and thinking, in which there is nothing to spoil; this is in the
  /// midst of its writing.
  case changes(Int, then: Duration)

  /// A moment within a run that lasts so long and makes so many changes.
  static func random(
    within target: DisturbedRun, using generator: inout SeededGenerator
  ) -> KillMoment {
    guard target.changes > 0, Bool.random(using: &generator) else {
      return .elapsed(.nanoseconds(Int64.random(in: 0...target.nanoseconds, using: &generator)))
    }
    return .changes(
      .random(in: 1...target.changes, using: &generator),
      then: .microseconds(.random(in: 0...200, using: &generator)))
  }

  /// Waits until the moment has come, or the run has ended.
  func wait(for run: RunningProgram, watching watch: FolderWatch, lasting: Duration) {
    let start = ContinuousClock.now
    func pause(until moment: ContinuousClock.Instant) {
      while ContinuousClock.now < moment, !run.hasEnded { usleep(20) }
    }
    switch self {
    case .elapsed(let duration): pause(until: start + duration)
    case .changes(let count, let rest):
      var seen = 0
      while seen < count, !run.hasEnded, ContinuousClock.now < start + lasting * 4 {
        seen += watch.changes().count
      }
      pause(until: .now + rest)
    }
  }
}
