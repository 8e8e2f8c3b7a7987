package import SeededRandom

/// `letterbank batch`: over no drafts, or over drafts that all change and of which two were
/// edited by hand.
package struct DisturbedBatch: DisturbedCommand {
  package let title: String
  package let scratch: ScratchFolder
  package let states: [FolderSnapshot]
  package let journals: Set<String> = ["out/.letterbank"]
  package let undisturbed: Outcome
  private let usual: RunMeasure
  private let expected: Outcome
  /// A change of every letter, and what the drafts are once it is drafted.
  private static let laterChange = ("templates/letter.mustache", "Dear ", "My dear ")
  private let later: FolderSnapshot
  private let laterOutcome: Outcome

  /// Gets a folder ready, and runs undisturbed.
  package init(_ scratch: ScratchFolder, overDrafts: Bool) throws {
    self.scratch = scratch
    title = overDrafts ? "batch over drafts, two of them edited" : "batch, no drafts yet"
    if overDrafts {
      try scratch.run("batch")
      try scratch.edit("templates/letter.mustache", "Yours sincerely", "Yours faithfully")
      try scratch.append("PS: see you soon.", to: "out/kent.txt")
      try scratch.edit("out/essex.md", "Dear ", "Dearest ")
      try scratch.write("Ring the printers.\n", to: "out/notes.txt")
    }
    let before = scratch.snapshot
    usual = try RunMeasure(scratch, from: before) {
      try scratch.program.start(["batch"], in: scratch.path)
    }
    states = [before, scratch.snapshot]
    undisturbed = usual.outcome
    expected = try scratch.run("batch")
    let (file, old, new) = Self.laterChange
    try scratch.edit(file, old, new)
    laterOutcome = try scratch.run("batch")
    later = scratch.snapshot
  }

  package func start(
    under conditions: Conditions, using generator: inout SeededGenerator
  ) throws -> DisturbedRun {
    DisturbedRun(
      run: try scratch.program.start(["batch"], in: scratch.path, under: conditions),
      lasting: usual.lasting, changes: usual.changes)
  }

  package func runAgain() throws -> [String] {
    let outcome = try scratch.run("batch")
    return outcome == expected ? [] : ["the next run gave \(outcome)instead of \(expected)"]
  }

  /// Drafts once more after a change of every letter: no draft of the program's own may seem
  /// edited.
  package func inspectAftermath() throws -> [String] {
    let (file, old, new) = Self.laterChange
    try scratch.edit(file, old, new)
    let outcome = try scratch.run("batch")
    guard outcome == laterOutcome else {
      return ["after a change of every letter, batch gave \(outcome)instead of \(laterOutcome)"]
    }
    let present = scratch.snapshot.entries
    return later.entries.keys.filter { !journals.contains($0) && present[$0] != later.entries[$0] }
      .map { "after a change of every letter, \($0) is not as it should be" }
  }
}
