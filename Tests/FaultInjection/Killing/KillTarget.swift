/// A run that is about to be killed.
package struct KillTarget {
  /// The run.
  let run: RunningProgram
  /// How long the part of it that begins now lasts if nobody disturbs it.
  let lasting: Duration
  /// How many changes of files that part makes.
  let changes: Int
  /// The terminal that it runs at, if it does.
  var terminal: PseudoTerminal?

  /// How long it lasts in nanoseconds.
  var nanoseconds: Int64 {
    lasting.components.seconds * 1_000_000_000 + lasting.components.attoseconds / 1_000_000_000
  }
}
