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

  /// The variables of this process that a program built with a sanitizer heeds.
  package static let sanitizerOptions: [String: String] = Dictionary(
    uniqueKeysWithValues: ["ASAN_OPTIONS", "TSAN_OPTIONS"].compactMap { name in
      getenv(name).map { (name, String(cString: $0)) }
    })

  /// Runs it to its end in a folder.
  package func run(
    _ arguments: [String], in folder: String, under conditions: Conditions = .init()
  ) throws -> Outcome {
    try start(arguments, in: folder, under: conditions).wait()
  }

  /// Starts it in a folder, and does not wait.
  ///
  /// - Parameter terminal: where it prints and is answered; nobody answers if there is none.
  package func start(
    _ arguments: [String], in folder: String, under conditions: Conditions = .init(),
    on terminal: PseudoTerminal? = nil
  ) throws -> RunningProgram {
    let (output, errors) = (try CaptureFile(), try CaptureFile())
    let broken = try conditions.reader == .gone ? BrokenPipe() : nil
    var actions = Spawning.Actions()
    if let terminal {
      actions.open(terminal.path, O_RDWR, as: 0)
      actions.duplicate(0, as: 1)
    } else {
      actions.open("/dev/null", O_RDONLY, as: 0)
      actions.duplicate(broken?.descriptor ?? output.descriptor, as: 1)
    }
    actions.duplicate(errors.descriptor, as: 2)
    let variables = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "TERM": "xterm",
    ]
    .merging(Self.sanitizerOptions) { $1 }
    .merging(conditions.environment) { $1 }
    // The shell puts the program in its own place, so that a signal reaches it and nobody else.
    let script = "cd -- \"$0\" && \(conditions.prelude) && exec \"$@\""
    let process = try Spawning.spawn(
      ["/bin/sh", "-c", script, folder] + conditions.wrapper + [path] + arguments,
      environment: variables.map { "\($0)=\($1)" }, actions)
    return RunningProgram(process: process, output: output, errors: errors)
  }
}
