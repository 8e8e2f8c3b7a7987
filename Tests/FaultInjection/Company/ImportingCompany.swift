import SeededRandom

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lets several imports of the same edited drafts, and a batch, work at once, and looks whether
/// every edit is in its assessment, once.
package struct ImportingCompany {
  private static let forces = ["cleveland", "hampshire"]

  private let scratch: ScratchFolder
  private let seed: UInt64
  private let before: FolderSnapshot
  private let after: FolderSnapshot
  private let lasting: RunMeasure

  /// Gets a folder ready, and lets one after the other work there.
  package init(_ scratch: ScratchFolder, seed: UInt64) throws {
    self.scratch = scratch
    self.seed = seed
    try scratch.run("batch")
    for force in Self.forces {
      try scratch.edit("out/\(force).md", "focus staff towards", "direct **staff** towards")
    }
    before = scratch.snapshot
    lasting = try RunMeasure(scratch, from: before) {
      try scratch.program.start(Self.command(Self.forces[0]), in: scratch.path)
    }
    _ = try scratch.program.run(Self.command(Self.forces[1]), in: scratch.path)
    try scratch.run("batch")
    after = scratch.snapshot
    for path in Self.forces.map({ "assessments/\($0).conf" })
    where before.entries[path] == after.entries[path] {
      throw HarnessFailure("import --into does not change \(path) even if left alone")
    }
  }

  private static func command(_ force: String) -> [String] {
    ["import", "out/\(force).md", "--into", "assessments/", "--yes"]
  }

  /// Lets them work together so many times, and reports.
  package func run(rounds: Int, progress: (Int) -> Void = { _ in }) throws -> FaultReport {
    var report = FaultReport("four imports --into of two drafts, and a batch, at once")
    for round in 0..<rounds {
      let seed = seed &+ UInt64(round)
      report.broken += try self.round(seed).map { "seed \(seed): \($0)" }
      progress(round + 1)
    }
    report.figures = ["\(rounds) rounds"]
    return report
  }

  private func round(_ seed: UInt64) throws -> [String] {
    var generator = SeededGenerator(seed: seed)
    try before.restore(to: scratch.path)
    let commands = (Self.forces + Self.forces).map(Self.command) + [["batch"]]
    var runs: [RunningProgram] = []
    for command in commands.shuffled(using: &generator) {
      runs.append(try scratch.program.start(command, in: scratch.path))
      let pause = lasting.lasting * Double.random(in: 0...0.5, using: &generator)
      usleep(UInt32(pause / .microseconds(1)))
    }
    let outcomes = runs.map { $0.wait() }
    var broken = outcomes.filter { !$0.isClear }.map { "a run gave \($0)" }
    // Whoever came too late to write anything comes again.
    for force in Self.forces {
      let outcome = try scratch.program.run(Self.command(force), in: scratch.path)
      if outcome.ending != .exited(0) { broken.append("the next import gave \(outcome)") }
    }
    try scratch.run("batch")
    let present = scratch.snapshot.entries
    broken += Set(present.keys).union(after.entries.keys).sorted()
      .filter { $0 != "out/.letterbank" && present[$0] != after.entries[$0] }
      .map { "\($0) is not as it should be" }
    return broken
  }
}
