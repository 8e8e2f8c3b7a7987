import SourceText

/// Where accepted samples are written, together with the record of their acceptance.
struct SampleStore {
  /// A sample that is to be written.
  struct Entry {
    let force: String
    /// Its name in the folder.
    let name: String
    /// What it was when it was compared; nothing if there was none.
    let old: [UInt8]?
    let new: [UInt8]
  }

  /// What came of storing samples.
  struct Outcome {
    /// What went wrong.
    var diagnostics: [Diagnostic] = []
    /// The forces whose samples are as they were to be.
    var stored: Set<String> = []
  }

  static let recordName = "accepted.conf"
  /// A line for each of 100,000 acceptances in all letters is not as long, in bytes.
  private static let largestRecord = 32 * 1_048_576

  let workspace: Workspace

  /// The record beside the samples; an empty one if there is none yet.
  func record() -> Diagnosed<AcceptanceRecord> {
    do throws(FileFault) {
      let name = workspace.shownSample(Self.recordName)
      guard workspace.folder.kind(of: name) != nil else {
        return Diagnosed(AcceptanceRecord())
      }
      let bytes = try workspace.folder.read(name, limit: Self.largestRecord)
      let file = SourceFile(path: name, bytes: bytes).ifSound()
      return file.value.map(AcceptanceRecord.read)
        ?? Diagnosed(AcceptanceRecord(), file.diagnostics)
    } catch {
      return Diagnosed(AcceptanceRecord(), [error.diagnostic])
    }
  }

  /// Writes samples, one by one and each whole, and records why.
  ///
  /// Nothing is written if a sample is no longer what it was, or the record cannot be read. A
  /// sample that is changed only now, while others are written, or that cannot be written, is left
  /// as it is.
  func store(_ entries: [Entry], _ acceptances: [Acceptance]) -> Outcome {
    do throws(FileFault) {
      let folder = try workspace.samplesFolder()
      return try folder.whileLocked { () throws(FileFault) in
        try store(entries, acceptances, in: folder)
      }
    } catch {
      return Outcome(diagnostics: [error.diagnostic])
    }
  }

  private func store(
    _ entries: [Entry], _ acceptances: [Acceptance], in folder: Folder
  ) throws(FileFault) -> Outcome {
    let read = self.record()
    for entry in entries { try folder.refuseUnlessFile(entry.name) }
    let changed = entries.filter { (try? folder.read($0.name)) != $0.old }
    guard !read.diagnostics.holdErrors, changed.isEmpty else {
      return Outcome(
        diagnostics: read.diagnostics
          + changed.map { Self.changedMeanwhile(folder.shown($0.name), "nothing was stored") })
    }
    var record = read.value
    let index = SampleIndex.read(workspace).value
    let sample = { (force: String) in index.name(of: force).flatMap { try? folder.read($0) } }
    record.settle(sample)
    let before = record
    record.announce(acceptances, entries.map { ($0.force, $0.old, $0.new) })
    try folder.replace(Self.recordName, with: Array(record.text.utf8))
    var outcome = Outcome()
    var written: [String: [UInt8]] = [:]
    for entry in entries {
      if let fault = write(entry, in: folder) {
        outcome.diagnostics.append(fault)
      } else {
        written[entry.force] = entry.new
      }
    }
    outcome.stored = Set(written.keys)
    let left = Set(entries.map(\.force)).subtracting(outcome.stored)
    record.settle(leaving: left) { written[$0] ?? sample($0) }
    let absent = Set(entries.filter { $0.old == nil }.map(\.force))
    record.withdraw(left.intersection(absent), before: before)
    do throws(FileFault) {
      try folder.replace(Self.recordName, with: Array(record.text.utf8))
    } catch {
      outcome.diagnostics.append(error.diagnostic)
    }
    return outcome
  }

  /// Writes a sample if it is still what it was; says why not, if not.
  private func write(_ entry: Entry, in folder: Folder) -> Diagnostic? {
    let changed = Self.changedMeanwhile(folder.shown(entry.name), "it was left as it is")
    let seen = try? folder.version(of: entry.name)
    guard seen?.bytes == entry.old else { return changed }
    if entry.old == entry.new { return nil }
    do throws(FileFault) {
      return try folder.put(entry.new, as: entry.name, over: seen) ? nil : changed
    } catch {
      return error.diagnostic
    }
  }

  /// Ends what an earlier run began and could not finish, if there is such a thing.
  func settle() -> [Diagnostic] {
    let isInterrupted = record().value.acceptances.contains(where: \.isUnfinished)
    return isInterrupted ? store([], []).diagnostics : []
  }

  private static func changedMeanwhile(_ path: String, _ consequence: String) -> Diagnostic {
    Diagnostic(
      rule: "samples.changed-meanwhile",
      "this sample was changed while the program ran, so \(consequence)", at: .path(path),
      repair: .advice("run again"))
  }
}
