import Foundation
import SeededRandom

#if canImport(Glibc)
  import Glibc
#endif

/// Lets somebody edit a sample while `check --accept` writes the others, and looks whether the edit
/// is there and is told from what was accepted.
package struct AcceptingCompany {
  private let scratch: ScratchFolder
  private let seed: UInt64
  private let before: FolderSnapshot
  private let after: FolderSnapshot

  /// Gets a folder ready, in which every sample is to change, and lets them be accepted.
  package init(_ scratch: ScratchFolder, seed: UInt64) throws {
    self.scratch = scratch
    self.seed = seed
    try scratch.edit("templates/letter.mustache", "Yours sincerely", "Yours faithfully")
    before = scratch.snapshot
    try scratch.run("check", "--accept")
    after = scratch.snapshot
    guard before != after else { throw HarnessFailure("check --accept accepts nothing") }
  }

  /// Lets them work together so many times, and reports.
  package func run(rounds: Int, progress: (Int) -> Void = { _ in }) throws -> FaultReport {
    let title = "check --accept, and an edit of a sample at once"
    guard FolderWatch.isPossible else {
      return .skipping(title, "this system does not tell when a sample is being written")
    }
    var report = FaultReport(title)
    var (refused, round) = (0, 0)
    while round < rounds || FaultReport.goesOn(after: round, of: rounds, disturbing: refused) {
      let seed = seed &+ UInt64(round)
      let (isRefused, broken) = try self.round(seed)
      if isRefused { refused += 1 }
      report.broken += broken.map { "seed \(seed): \($0)" }
      round += 1
      progress(round)
    }
    report.figures = ["\(round) rounds; the edit came in time to be left alone in \(refused)"]
    try report.require(refused, in: round)
    return report
  }

  /// Whether a file is one that will be a sample: the record of acceptances is written before.
  private static func isSampleUnderWay(_ name: String) -> Bool {
    name.hasPrefix(".letterbank-unfinished") && !name.hasSuffix("accepted.conf")
  }

  private func round(_ seed: UInt64) throws -> (isRefused: Bool, broken: [String]) {
    var generator = SeededGenerator(seed: seed)
    try before.restore(to: scratch.path)
    let samples = before.entries.keys.filter { $0.hasPrefix("samples/") }.sorted()
    let sample = samples.dropFirst(samples.count / 2).randomElement(using: &generator) ?? ""
    let edit = Data("Dear all\n\nBy hand, and nobody else's.\n".utf8)
    let watch = try FolderWatch(["\(scratch.path)/samples"])
    let run = try scratch.program.start(["check", "--accept"], in: scratch.path)
    while !run.hasEnded, !watch.changes().contains(where: Self.isSampleUnderWay) {}
    try edit.write(to: URL(filePath: "\(scratch.home)/edit"))
    rename("\(scratch.home)/edit", "\(scratch.path)/\(sample)")
    let outcome = run.wait()

    var broken = outcome.isClear ? [] : ["the run gave \(outcome)"]
    if scratch.snapshot.bytes(of: sample) != edit { broken.append("the edit of \(sample) is lost") }
    let check = try scratch.run("check")
    if !check.errors.contains("\(sample): warning: this sample was changed by another hand") {
      broken.append(
        "check does not tell of the edit of \(sample): \(check)and the run before gave \(outcome)")
    }
    if let old = before.bytes(of: sample) {
      try old.write(to: URL(filePath: "\(scratch.path)/\(sample)"))
    }
    try scratch.run("check", "--accept")
    let present = scratch.snapshot
    broken += samples.filter { present.entries[$0] != after.entries[$0] }
      .map { "\($0) is not as it should be once all is accepted" }
    let account = AcceptanceAccount(present)
    if account.isUnfinished || account.fingerprints != AcceptanceAccount(after).fingerprints {
      broken.append("the record is not settled: \(account)")
    }
    return (outcome.ending == .exited(2), broken)
  }
}
