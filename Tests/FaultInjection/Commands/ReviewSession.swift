#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A review at a terminal of its own.
struct ReviewSession {
  /// The end of what is printed where a key is waited for.
  private static let prompt = "? help"
  private static let patience = Duration.seconds(60)

  let terminal: PseudoTerminal
  let run: RunningProgram

  /// Begins a review.
  init(_ scratch: ScratchFolder, under conditions: Conditions = .init()) throws {
    terminal = try PseudoTerminal()
    run = try scratch.program.start(
      ["review", "--color", "never"], in: scratch.path, under: conditions, on: terminal)
  }

  /// Waits until a key was asked for so many times and is waited for, or the review has ended;
  /// gives how long that took.
  @discardableResult func waitForPrompt(_ number: Int) throws -> Duration {
    let start = ContinuousClock.now
    while !run.hasEnded {
      // Keys pressed earlier are dropped, so the terminal must have been changed by now.
      if prompts >= number, !terminal.showsKeys { break }
      guard ContinuousClock.now - start < Self.patience else {
        throw HarnessFailure("review asks for no key: \(terminal.text)")
      }
      usleep(50)
    }
    return ContinuousClock.now - start
  }

  /// Accepts whatever is asked about, until the review ends.
  func acceptAll() throws {
    while !run.hasEnded {
      let asked = prompts
      if !terminal.showsKeys { terminal.press("A") }
      try waitForPrompt(asked + 1)
    }
  }

  private var prompts: Int { terminal.text.ranges(of: Self.prompt).count }
}
