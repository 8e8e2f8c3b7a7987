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

  /// Runs a few times in a folder that is as it was before each; it is left as the last run left it.
  init(
    _ scratch: ScratchFolder, from before: FolderSnapshot, _ start: () throws -> RunningProgram
  ) throws {
    var durations: [Duration] = []
    var changes = 0
    for _ in 0..<Self.runs {
      try before.restore(to: scratch.path)
      let watch = try FolderWatch(
        ["", "/out", "/assessments", "/samples"].map { scratch.path + $0 })
      let run = try start()
      var seen = 0
      while !run.hasEnded {
        seen += watch.changes().count
        usleep(20)
      }
      durations.append(run.age)
      changes = max(changes, seen)
      guard case .exited = run.wait().ending else {
        throw HarnessFailure("the program does not run to its end even if left alone")
      }
    }
    lasting = durations.sorted()[Self.runs / 2]
    self.changes = changes
  }
}
