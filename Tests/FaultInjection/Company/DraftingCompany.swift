import Foundation
import SeededRandom

/// Lets two batches, acceptances, a review, and somebody who edits, work in one folder at once, and
/// looks whether all is as if they had come one after the other.
package struct DraftingCompany {
  private let scratch: ScratchFolder
  private let seed: UInt64
  private let before: FolderSnapshot
  /// The folder when all have done their work, but for what is edited.
  private let after: FolderSnapshot
  /// How long a batch lasts.
  private let lasting: Duration
  private static let imported = "cleveland"
  private static let accounts = ["out/.letterbank", "samples/accepted.conf"]

  /// Gets a folder ready, and lets everybody work there by themselves.
  package init(_ scratch: ScratchFolder, seed: UInt64) throws {
    self.scratch = scratch
    self.seed = seed
    try scratch.run("batch")
    try scratch.edit("templates/letter.mustache", "Yours sincerely", "Yours faithfully")
    try scratch.append("PS: see you soon.", to: "out/kent.txt")
    before = scratch.snapshot
    lasting = try RunMeasure(scratch, from: before) {
      try scratch.program.start(["batch"], in: scratch.path)
    }.lasting
    try scratch.run("check", "--accept")
    after = scratch.snapshot
  }

  /// Lets them work together so many times, and reports.
  package func run(rounds: Int, progress: (Int) -> Void = { _ in }) throws -> FaultReport {
    var report = FaultReport("two batches, check --accept, review, and edits at once")
    var (edits, round) = (0, 0)
    while round < rounds || FaultReport.goesOn(after: round, of: rounds, disturbing: edits) {
      let seed = seed &+ UInt64(round)
      let (edited, broken) = try self.round(seed)
      edits += edited
      report.broken += broken.map { "seed \(seed): \($0)" }
      round += 1
      progress(round)
    }
    report.figures = ["\(round) rounds, \(edits) edits of drafts while the batches ran"]
    try report.require(edits, in: round)
    return report
  }

  private func round(_ seed: UInt64) throws -> (edits: Int, broken: [String]) {
    var generator = SeededGenerator(seed: seed)
    try before.restore(to: scratch.path)
    let runs = try [["batch"], ["check", "--accept"], ["batch"], ["check", "--accept"]].map {
      try scratch.program.start($0, in: scratch.path)
    }
    let review = try ReviewSession(scratch)
    let editor = DraftEditor(scratch, lasting: lasting)
    let edits = try editor.edit(while: { !runs.allSatisfy(\.hasEnded) }, using: &generator)
    try review.acceptAll()
    var broken = (runs.map { $0.wait() } + [review.run.wait()]).filter { !$0.isClear }
      .map { "a run gave \($0)" }
    broken += complaints(edits)
    // Whoever came too late to store anything comes again.
    let outcomes = [try scratch.run("check", "--accept"), try scratch.run("check")]
    if outcomes.last?.ending != .exited(0) || outcomes.last?.errors != "" {
      broken.append("check gave \(outcomes)")
    }
    try scratch.run("batch")
    return (edits.count, broken + complaints(edits) + differences(edits))
  }

  /// Edits that are not there any more.
  private func complaints(_ edits: [String: Data]) -> [String] {
    let present = scratch.snapshot
    return edits.filter { present.bytes(of: $0.key) != $0.value }
      .map { "the edit of \($0.key) is lost" }
  }

  /// What is not as it should be, besides what was edited.
  private func differences(_ edits: [String: Data]) -> [String] {
    let present = scratch.snapshot.entries
    return Set(present.keys).union(after.entries.keys).sorted().filter { path in
      edits[path] == nil && !Self.accounts.contains(path) && present[path] != after.entries[path]
    }.map { "\($0) is not as it should be" }
  }
}
