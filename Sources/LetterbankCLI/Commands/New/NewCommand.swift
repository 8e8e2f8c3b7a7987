import Drafting
import SourceText

/// `letterbank new FORCE`: an assessment to fill in.
struct NewCommand {
  let session: Session

  /// Writes the assessment of a force that has none.
  func run(_ name: String) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    guard let force = house.roster[name] else {
      return session.fail(diagnostics + [house.unknownForce(name, at: .nowhere)])
    }
    guard !session.surroundings.isContinuousIntegration else {
      return session.fail(diagnostics + [Self.unattended])
    }
    let misnamed = workspace.misnamedAssessments(among: [force.slug])
    guard misnamed.isEmpty || workspace.holdsAssessment(of: force.slug) else {
      return session.fail(diagnostics + misnamed)
    }
    let form = AssessmentForm(for: force, of: house)
    let report: NewReport
    do throws(FileFault) {
      let folder = try workspace.assessmentsFolder()
      let file = "\(force.slug).conf"
      try folder.whileLocked { () throws(FileFault) in
        try folder.create(file, with: Array(form.text.utf8))
      }
      report = NewReport(
        force: force.slug, assessment: folder.shown(file), questions: form.questionCount)
    } catch {
      return session.fail(diagnostics + [error.diagnostic])
    }
    session.show(diagnostics)
    session.reportJSON(report)
    session.report(report.text)
    return .done
  }

  private static let unattended = Diagnostic(
    rule: "new.unattended", "nothing is written under CI=true", at: .nowhere,
    repair: .advice("run this where somebody will answer the questions"))
}
