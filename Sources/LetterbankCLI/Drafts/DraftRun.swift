import Drafting
import SharedWork
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

  /// Drafts the letters of these forces, each named once; what goes wrong with one does not stop
  /// the others.
  func draft(_ forces: [String]) -> DraftReport {
    var report = DraftReport()
    report.forces = forces
    report.formats = session.options.formatsToWrite
    do throws(FileFault) {
      let folder = try workspace.draftsFolder(session.options.out, in: session.surroundings)
      report.folder = folder.shown("")
      let drafts = try DraftFolder(folder, overwrites: session.options.overwrites) {
        guard session.showsProgress else { return }
        session.account("waiting for another run that writes to \(report.folder.printable)\n")
      }
      for part in self.drafts(of: forces, into: drafts) { report.add(part) }
      try drafts.settle()
      if !folder.isInPlace {
        report.diagnostics.append(folder.fault("", .write, .moved).diagnostic)
      }
    } catch {
      report.diagnostics.append(error.diagnostic)
      report.isBlocked = true
    }
    return report
  }

  private func drafts(of forces: [String], into folder: DraftFolder) -> [DraftReport] {
    let workers = Workers.onAllCores
    let pieces = workers.pieces(of: forces.count, atMost: Self.mostAtOnce)
    let progress = Mutex(
      ProgressLine(
        total: forces.count, on: session.surroundings.console, isWatched: session.showsProgress))
    defer { progress.withLock { $0.finish() } }
    let batch = DraftBatch(
      workspace: workspace, assessments: workspace.assessments(), house: house,
      options: session.options, folder: folder)
    return workers.map(pieces.count) { index in
      let piece = forces[pieces[index]]
      let report = batch.draft(piece)
      progress.withLock { $0.step(piece.count, upTo: piece.last ?? "") }
      return report
    }
  }
}
