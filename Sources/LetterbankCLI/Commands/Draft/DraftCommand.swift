import Drafting
import LetterDocument
import SourceText

/// `letterbank draft FORCE…` and `letterbank batch`.
struct DraftCommand {
  let session: Session

  /// Drafts the letters of the forces named.
  func draft(_ forces: [String]) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let unknown = forces.filter { house.roster[$0] == nil }
    diagnostics += unknown.map { house.unknownForce($0, at: .nowhere) }
    guard !diagnostics.holdErrors else { return session.fail(diagnostics) }
    if session.options.printsLetters { return print(forces, workspace, house) }
    return write(forces, workspace, house)
  }

  /// Drafts the letters of all forces that have an assessment.
  func batch() -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let forces = workspace.assessedForces().reporting(to: &diagnostics)
    let unassessed = house.roster.slugs(exceptFor: forces)
    let misnamed = workspace.misnamedAssessments(among: unassessed)
    if forces.isEmpty, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          rule: "workspace.no-assessments",
          "there are no assessments, so there is nothing to draft",
          at: .path("assessments"),
          repair: .advice("add a file for each force, as assessments/kent.conf")))
    }
    guard !diagnostics.holdErrors else { return session.fail(diagnostics + misnamed) }
    return write(forces, unassessed: unassessed, warning: misnamed, workspace, house)
  }

  private func write(
    _ forces: [String], unassessed: [String] = [], warning warnings: [Diagnostic] = [],
    _ workspace: Workspace, _ house: House
  ) -> ExitCode {
    var report = DraftRun(workspace: workspace, house: house, session: session).draft(forces)
    report.unassessed = unassessed
    report.diagnostics += warnings
    session.show(report.shownDiagnostics)
    session.reportJSON(report.json)
    session.report(report.summary)
    return report.allDiagnostics.holdErrors ? .failed : .done
  }

  /// Prints letters instead.
  private func print(_ forces: [String], _ workspace: Workspace, _ house: House) -> ExitCode {
    var report = PrintReport()
    let formats = session.options.formats.isEmpty ? [.text] : session.options.formats
    for force in forces {
      let letter = workspace.readAssessment(of: force).reporting(to: &report.diagnostics)
        .flatMap { house.draft($0).reporting(to: &report.diagnostics) }
      guard let letter else { continue }
      for format in formats {
        let bytes = letter.bytes(format, width: session.options.width)
        report.letters.append(.init(force: force, format: format, bytes: bytes))
      }
    }
    session.show(report.diagnostics)
    session.reportJSON(report.json)
    if !session.options.json { session.surroundings.console.write(.output, report.bytes) }
    return report.diagnostics.holdErrors ? .failed : .done
  }
}
