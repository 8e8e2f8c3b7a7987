import FaultInjection
import Foundation
import Testing

/// What `faults` does for long, here in few rounds and with few letters.
@Suite("Whatever goes wrong, files are whole and nothing is lost")
struct DisturbanceTests {
  private static let seed: UInt64 = 7

  private func folder(
    _ forces: [String] = ["cleveland", "essex", "kent", "suffolk"]
  ) throws -> ScratchFolder {
    try ScratchFolder(
      program: try Program(path: BuiltProgram.folder.appending(path: "letterbank").path),
      repository: BuiltProgram.repository.path, forces: forces)
  }

  private func batch() throws -> DisturbedBatch { try DisturbedBatch(folder(), overDrafts: true) }

  private func disturb(
    _ command: any DisturbedCommand, _ disturbances: [Disturbance]
  ) throws {
    let report = try DisturbanceExperiment(command, disturbances, seed: Self.seed).run(rounds: 1)
    #expect(report.broken == [], "\(report.text)")
  }

  private func kill(_ command: any DisturbedCommand) throws {
    let report = try KillExperiment(command, seed: Self.seed).run(rounds: 3)
    #expect(report.broken == [], "\(report.text)")
  }

  @Test("a harness that disturbs nothing says so, and not that every promise was kept")
  func undisturbed() throws {
    #expect(throws: HarnessFailure.self) {
      try KillExperiment(EndedCommand(folder()), seed: Self.seed).run(rounds: 3)
    }
    let home = URL.temporaryDirectory.appending(path: "letterbank-at-once-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let scratch = try ScratchFolder(
      program: programThatWritesAtOnce(home), repository: BuiltProgram.repository.path,
      forces: ["essex", "kent"])
    let company = try AcceptingCompany(scratch, seed: Self.seed)
    #expect(try company.run(rounds: 1).broken == [])
    #expect(throws: HarnessFailure.self) { try company.run(rounds: 2) }
  }

  /// A program that does its work in a copy of the folder, and then puts all samples in their
  /// places at once, so that nobody can come in between.
  private func programThatWritesAtOnce(_ folder: URL) throws -> Program {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = folder.appending(path: "letterbank")
    let text = """
      #!/bin/sh
      copy=$(mktemp -d "\(folder.path)/XXXXXX")
      cp -R . "$copy"
      here=$PWD
      cd "$copy"
      "\(BuiltProgram.folder.path)/letterbank" "$@"
      code=$?
      mv samples/* "$here/samples/"
      exit $code

      """
    try Data(text.utf8).write(to: script)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: script.path)
    return try Program(path: script.path)
  }

  @Test("a batch killed, with no drafts yet or over drafts of which two were edited")
  func killBatch() throws {
    try kill(try DisturbedBatch(folder(), overDrafts: false))
    try kill(try batch())
  }

  @Test("a review killed, at a terminal, which is as it was")
  func killReview() throws { try kill(try DisturbedReview(folder())) }

  @Test("an import into assessments killed")
  func killImport() throws { try kill(try DisturbedImport(folder())) }

  @Test("imports of the same drafts and a batch at once")
  func company() throws {
    let folder = try folder(["cleveland", "hampshire"])
    let report = try ImportingCompany(folder, seed: Self.seed).run(rounds: 2)
    #expect(report.broken == [], "\(report.text)")
  }

  @Test("a sample edited while others are accepted")
  func accepting() throws {
    let folder = try folder([])
    let report = try AcceptingCompany(folder, seed: Self.seed).run(rounds: 2)
    #expect(report.broken == [], "\(report.text)")
  }

  @Test(
    "few open files, small files, little memory",
    .disabled(if: BuiltProgram.isWatched, "a sanitizer needs more than the limits leave"))
  func limits() throws { try disturb(try batch(), Disturbance.limits) }

  @Test("drafts edited while batches write them")
  func drafting() throws {
    let report = try DraftingCompany(folder(), seed: Self.seed).run(rounds: 2)
    #expect(report.broken == [], "\(report.text)")
  }

  @Test(
    "a disk that is full, or fills up midway",
    .enabled(if: SmallDisk.canBeMade, "only root can mount a small disk"))
  func fullDisk() throws {
    let folder = try folder()
    let disk = try SmallDisk(under: folder)
    try withExtendedLifetime(disk) {
      try disturb(try DisturbedBatch(folder, overDrafts: true), Disturbance.fullDisks)
    }
  }

  @Test("standard streams that are closed, full, or read by nobody")
  func streams() throws { try disturb(try batch(), Disturbance.streams) }

  @Test("locales and time zones that are none, and files of long ago and of a far day")
  func clocks() throws {
    try disturb(
      try DisturbedImport(folder()),
      Disturbance.clocks.filter { $0.title.contains("no such") || $0.title.hasPrefix("files") })
  }

  @Test("folders that vanish, before and midway")
  func vanishing() throws { try disturb(try batch(), Disturbance.vanishings) }

  @Test(
    "links, folders, pipes and sockets where a draft, an assessment or a template is expected",
    arguments: [
      "out/kent.md", "out/.letterbank", "out", "assessments/cleveland.conf",
      "templates/letter.mustache",
    ])
  func swapping(path: String) throws {
    let swappings = Disturbance.swappings.filter { $0.title.hasPrefix("\(path) becomes") }
    #expect(!swappings.isEmpty)
    try disturb(try batch(), swappings)
  }

  @Test("links, folders, pipes and sockets in the place of the record of acceptances")
  func swappingRecord() throws {
    let swappings = Disturbance.swappings.filter { $0.title.hasPrefix("samples/accepted.conf") }
    #expect(!swappings.isEmpty)
    try disturb(try DisturbedReview(folder()), swappings)
  }
}
