import Drafting
import SourceText

/// Drafts letters and puts them into the folder for drafts.
struct DraftRun {
  let workspace: Workspace
  let house: House
  let session: Session

  /// Drafts the letters of these forces; what goes wrong with one does not stop the others.
  func draft(_ forces: [String]) -> DraftReport {
    var report = DraftReport()
    report.assessments = forces.count
    do throws(FileFault) {
      let folder = try workspace.draftsFolder(session.options.out, in: session.surroundings)
      report.folder = folder.shown("")
      var drafts = try DraftFolder(folder, overwrites: session.options.overwrites)
      var progress = ProgressLine(total: forces.count, in: session)
      for (index, force) in forces.enumerated() {
        progress.step(index + 1, force)
        draft(force, into: &drafts, &report)
      }
      progress.finish()
      try drafts.close()
    } catch {
      report.diagnostics.append(error.diagnostic)
      report.isBlocked = true
    }
    return report
  }

  private func draft(
    _ force: String, into drafts: inout DraftFolder, _ report: inout DraftReport
  ) {
    var diagnostics: [Diagnostic] = []
    let letter = workspace.readAssessment(of: force).reporting(to: &diagnostics)
      .flatMap { house.draft($0).reporting(to: &diagnostics) }
    report.diagnostics += diagnostics
    guard let letter else {
      report.faulty.append(force)
      report.stale += LetterFormat.allCases.map { "\(force).\($0.fileEnding)" }
        .filter(drafts.holds).map(drafts.shown)
      return
    }

    var isComplete = true
    for format in session.options.formats.isEmpty ? LetterFormat.allCases : session.options.formats
    {
      let name = "\(force).\(format.fileEnding)"
      switch drafts.put(letter.bytes(format, width: session.options.width), as: name) {
      case .written, .unchanged:
        report.files.append(drafts.shown(name))
      case .edited:
        isComplete = false
        report.edited.append(drafts.shown(name))
      case .failed(let fault):
        isComplete = false
        report.diagnostics.append(fault.diagnostic)
        report.unwritten.append(drafts.shown(name))
      }
    }
    if isComplete { report.letters += 1 }
  }
}
