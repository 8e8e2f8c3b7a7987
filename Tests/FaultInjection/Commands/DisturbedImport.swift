package import SeededRandom

/// `letterbank import --into`: the edits of a draft go into its assessment, and the letter is
/// drafted again.
package struct DisturbedImport: DisturbedCommand {
  package let title = "import --into"
  package let scratch: ScratchFolder
  package let states: [FolderSnapshot]
  package let journals: Set<String> = ["out/.letterbank"]
  private static let command = ["import", "out/cleveland.md", "--into", "assessments/", "--yes"]
  package let undisturbed: Outcome
  private let usual: RunMeasure

  /// Gets a folder ready, and runs undisturbed.
  package init(_ scratch: ScratchFolder) throws {
    self.scratch = scratch
    try scratch.run("batch")
    try scratch.edit("out/cleveland.md", "focus staff towards", "direct staff towards")
    // Not what would be drafted, byte for byte, so that it is told from a draft.
    try scratch.edit("out/cleveland.md", "direct staff", "direct **staff**")
    try scratch.append("PS: see you soon.", to: "out/kent.txt")
    let before = scratch.snapshot
    usual = try RunMeasure(scratch, from: before) {
      try scratch.program.start(Self.command, in: scratch.path)
    }
    states = [before, scratch.snapshot]
    undisturbed = usual.outcome
    guard states[0].bytes(of: Self.assessment) != states[1].bytes(of: Self.assessment) else {
      throw HarnessFailure("import --into does not change the assessment even if left alone")
    }
  }

  private static let assessment = "assessments/cleveland.conf"

  package func start(
    under conditions: Conditions, using generator: inout SeededGenerator
  ) throws -> DisturbedRun {
    DisturbedRun(
      run: try scratch.program.start(Self.command, in: scratch.path, under: conditions),
      lasting: usual.lasting, changes: usual.changes)
  }

  package func runAgain() throws -> [String] {
    let outcome = try scratch.program.run(Self.command, in: scratch.path)
    return outcome.ending == .exited(0) && outcome.errors.isEmpty
      ? [] : ["the next run gave \(outcome)"]
  }

  /// Drafts all letters: but for the one that was edited, no draft may seem to be.
  package func inspectAftermath() throws -> [String] {
    let outcome = try scratch.run("batch")
    return outcome.errors.contains("cleveland")
      ? ["the letter's draft seems to be edited still: \(outcome)"] : []
  }
}
