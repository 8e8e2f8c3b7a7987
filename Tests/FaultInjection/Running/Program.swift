#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program as it was built, run as a black box.
package struct Program: Sendable {
  /// Its absolute path.
  package let path: String

  /// The program at an absolute path.
  package init(path: String) throws {
    guard access(path, X_OK) == 0 else {
      throw HarnessFailure("there is no program at \(path): build it, or name it with --program")
    }
    self.path = path
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - folder: where it is run.
  ///   - prelude: a line of shell before it, as `ulimit -n 8`.
  ///   - environment: variables besides a bare few.
  ///   - terminal: where it prints and is answered; nobody answers if there is none.
  package func run(
    _ arguments: [String], in folder: String, prelude: String = ":",
    environment: [String: String] = [:], on terminal: PseudoTerminal? = nil
  ) throws -> Outcome {
    try start(arguments, in: folder, prelude: prelude, environment: environment, on: terminal)
      .wait()
  }

  /// Starts it, and does not wait.
  package func start(
    _ arguments: [String], in folder: String, prelude: String = ":",
    environment: [String: String] = [:], on terminal: PseudoTerminal? = nil
  ) throws -> RunningProgram {
    let (output, errors) = (try CaptureFile(), try CaptureFile())
    var actions = Spawning.Actions()
    if let terminal {
      actions.open(terminal.path, O_RDWR, as: 0)
      actions.duplicate(0, as: 1)
    } else {
      actions.open("/dev/null", O_RDONLY, as: 0)
      actions.duplicate(output.descriptor, as: 1)
    }
    actions.duplicate(errors.descriptor, as: 2)
    let variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm",
    ]
    .merging(environment) { $1 }
    // The shell puts the program in its own place, so that a signal reaches it and nobody else.
    let process = try Spawning.spawn(
      ["/bin/sh", "-c", "cd -- \"$0\" && \(prelude) && exec \"$@\"", folder, path] + arguments,
      environment: variables.map { "\($0)=\($1)" }, actions)
    return RunningProgram(process: process, output: output, errors: errors)
  }
}
