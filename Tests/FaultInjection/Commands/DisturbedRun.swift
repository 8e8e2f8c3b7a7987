/// A run that is about to be disturbed.
package struct DisturbedRun {
  /// The run.
  let run: RunningProgram
  /// How long the part of it that begins now lasts if nobody disturbs it.
  let lasting: Duration
  /// How many changes of files that part makes.
  let changes: Int
  /// The review that it is, if it is one.
  var session: ReviewSession?

  /// How long it lasts in nanoseconds.
  var nanoseconds: Int64 {
    lasting.components.seconds * 1_000_000_000 + lasting.components.attoseconds / 1_000_000_000
  }

  /// Lets it go on to its end, and tells what it gave.
  func finish() throws -> Outcome {
    try session?.acceptAll()
    return run.wait()
  }
}
