import SeededRandom

@testable import FaultInjection

/// A command whose runs have ended before anybody can disturb them.
struct EndedCommand: DisturbedCommand {
  let title = "--version"
  let scratch: ScratchFolder
  let states: [FolderSnapshot]
  let journals: Set<String> = []
  let undisturbed = Outcome(ending: .exited(0), output: "", errors: "")

  init(_ scratch: ScratchFolder) {
    self.scratch = scratch
    states = [scratch.snapshot]
  }

  func start(
    under conditions: Conditions, using generator: inout SeededGenerator
  ) throws -> DisturbedRun {
    let run = try scratch.program.start(["--version"], in: scratch.path, under: conditions)
    _ = run.wait()
    return DisturbedRun(run: run, lasting: .milliseconds(1), changes: 0)
  }

  func runAgain() -> [String] { [] }

  func inspectAftermath() -> [String] { [] }
}
