import Drafting
import SourceText
import Synchronization

/// Drafts letters on all cores and puts them into the folder for drafts.
struct DraftRun {
  /// The most letters that a worker drafts before it puts them in place.
  ///
  /// It bounds the memory of a run, and saves opening the ledger for each letter.
  private static let mostAtOnce = 32

  let workspace: Workspace
  let house: House
  let session: Session

  /// Drafts the letters of these forces, each named once; what goes wrong with one does not stop the
  /// others.
  func draft(_ forces: [String]) -> DraftReport {
    var report = DraftReport()
    report.forces = forces
    report.formats = session.options.formatsToWrite
    do throws(FileFault) {
      let folder = try workspace.draftsFolder(session.options.out, in: session.surroundings)
      report.folder = folder.shown("")
      let drafts = try DraftFolder(folder, overwrites: session.options.overwrites)
      for part in self.drafts(of: forces, into: drafts) { report.add(part) }
      try drafts.settle()
    } catch {
      report.diagnostics.append(error.diagnostic)
      report.isBlocked = true
    }
    return report
  }

  private func drafts(of forces: [String], into folder: DraftFolder) -> [DraftReport] {
    let workers = Workers.onAllCores
    // Some pieces for each worker, so that none waits long for another at the end.
    let chunks = forces.chunks(
      of: min(Self.mostAtOnce, forces.count / (workers.count * 4) + 1))
    let progress = Mutex(
      ProgressLine(
        total: forces.count, on: session.surroundings.console, isWatched: session.showsProgress))
    defer { progress.withLock { $0.finish() } }
    let batch = DraftBatch(
      workspace: workspace, assessments: workspace.assessments(), house: house,
      options: session.options, folder: folder)
    return workers.map(chunks.count) { index in
      let report = batch.draft(chunks[index])
      progress.withLock { $0.step(chunks[index].count, upTo: chunks[index].last ?? "") }
      return report
    }
  }
}
