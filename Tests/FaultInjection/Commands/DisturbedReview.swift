package import SeededRandom

/// `letterbank review` at a terminal, disturbed while it compares, waits for a key, or stores what
/// was accepted.
package struct DisturbedReview: DisturbedCommand {
  package let title = "review"
  package let scratch: ScratchFolder
  package let states: [FolderSnapshot]
  package let journals: Set<String> = ["samples/accepted.conf"]
  package let undisturbed: Outcome
  private let entries: Int
  private let comparing: Duration
  private let storing: Duration
  private let changes: Int
  private let accepted: AcceptanceAccount

  /// Gets a folder ready, and reviews it undisturbed.
  package init(_ scratch: ScratchFolder) throws {
    self.scratch = scratch
    let bank = "findings-bank/preventing-crime.conf"
    try scratch.edit(bank, "management meetings in", "management gatherings in")
    try scratch.edit(bank, "a preventative tool", "a preventive tool")
    try scratch.edit("templates/letter.mustache", "Yours sincerely", "Yours faithfully")

    var states = [scratch.snapshot]
    let session = try ReviewSession(scratch)
    comparing = try session.waitForPrompt(1)
    var storing: [Duration] = []
    var changes = 0
    let watch = try FolderWatch(["\(scratch.path)/samples"])
    while !session.run.hasEnded {
      session.terminal.press("a")
      storing.append(try session.waitForPrompt(states.count + 1))
      changes = max(changes, watch.changes().count)
      states.append(scratch.snapshot)
    }
    undisturbed = session.run.wait()
    entries = states.count - 1
    guard entries > 1 else { throw HarnessFailure("there is nothing to review") }
    self.storing = storing.max() ?? .zero
    self.changes = changes
    self.states = states
    accepted = AcceptanceAccount(states.last)
  }

  package func start(
    under conditions: Conditions, using generator: inout SeededGenerator
  ) throws -> DisturbedRun {
    let session = try ReviewSession(scratch, under: conditions)
    let keys = Int.random(in: 0...entries, using: &generator)
    for key in 0..<keys {
      try session.waitForPrompt(key + 1)
      session.terminal.press("a")
    }
    return DisturbedRun(
      run: session.run, lasting: keys == 0 ? comparing : storing, changes: keys == 0 ? 0 : changes,
      session: session)
  }

  package func runAgain() throws -> [String] {
    let session = try ReviewSession(scratch)
    try session.acceptAll()
    let outcome = session.run.wait()
    return outcome.ending == .exited(0) && outcome.errors.isEmpty
      ? [] : ["the next review gave \(outcome)\(session.terminal.text)"]
  }

  package func inspectAftermath() throws -> [String] {
    var broken: [String] = []
    let outcome = try scratch.run("check")
    if outcome.ending != .exited(0) || !outcome.errors.isEmpty {
      broken.append("check gave \(outcome)")
    }
    let account = AcceptanceAccount(scratch.snapshot)
    if account != accepted {
      broken.append("what was accepted is recorded as \(account) instead of \(accepted)")
    }
    return broken
  }
}
