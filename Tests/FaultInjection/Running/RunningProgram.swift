#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program while it runs.
package final class RunningProgram {
  private static let longestRun = Duration.seconds(30)

  private let process: pid_t
  private let output: CaptureFile
  private let errors: CaptureFile
  private let started = ContinuousClock.now
  private var ending: Ending?

  init(process: pid_t, output: CaptureFile, errors: CaptureFile) {
    self.process = process
    self.output = output
    self.errors = errors
  }

  deinit {
    guard !hasEnded else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Whether it has ended.
  package var hasEnded: Bool {
    if ending == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { ending = Ending(status: status) }
    }
    return ending != nil
  }

  /// How long it has been running.
  package var age: Duration { ContinuousClock.now - started }

  /// Sends it a signal, unless it has ended.
  package func send(_ signal: Int32) {
    if ending == nil { kill(process, signal) }
  }

  /// Waits until it ends, and tells what it gave; one that takes longer than any run should is
  /// killed.
  package func wait() -> Outcome {
    let deadline = ContinuousClock.now + Self.longestRun
    while !hasEnded {
      guard ContinuousClock.now < deadline else {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        ending = .hung
        break
      }
      usleep(200)
    }
    return Outcome(ending: ending ?? .hung, output: output.text, errors: errors.text)
  }
}
