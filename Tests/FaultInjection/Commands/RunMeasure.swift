#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long a run lasts that nobody disturbs, and how many changes of files it makes.
struct RunMeasure {
  private static let runs = 5

  /// The median of some runs.
  let lasting: Duration
  /// The most changes that were seen in one.
  let changes: Int
  /// What the last gave.
  let outcome: Outcome

  /// Runs a few times in a folder that is as it was before each; it is left as the last run left
  /// it.
  init(
    _ scratch: ScratchFolder, from before: FolderSnapshot, _ start: () throws -> RunningProgram
  ) throws {
    var durations: [Duration] = []
    var changes = 0
    var outcomes: [Outcome] = []
    for _ in 0..<Self.runs {
      try before.restore(to: scratch.path)
      let watch = try FolderWatch(scratch.watched)
      let run = try start()
      var seen = 0
      while !run.hasEnded {
        seen += watch.changes().count
        usleep(20)
      }
      durations.append(run.age)
      changes = max(changes, seen)
      outcomes.append(run.wait())
    }
    lasting = durations.sorted()[Self.runs / 2]
    self.changes = changes
    guard let outcome = outcomes.last, case .exited = outcome.ending else {
      throw HarnessFailure("the program does not run to its end even if left alone")
    }
    self.outcome = outcome
  }
}
