import Linting
import SourceText

/// `letterbank lint [FILE…]`: everything that is wrong.
struct LintCommand {
  let session: Session

  /// Looks at the whole folder, or at what is named.
  func run(_ operands: [String]) -> ExitCode {
    if let rule = session.options.rule { return RulePageCommand(session: session).run(rule) }
    let found = Workspace.find(session.options, in: session.surroundings)
    // Letters can be looked at anywhere, unless a folder was named that is none.
    guard found.value != nil || !operands.isEmpty && session.options.root == nil else {
      return session.fail(found.diagnostics)
    }
    found.value?.tidyUp()
    let targets = LintTargets.resolve(operands, in: found.value, session.surroundings)
    var report = LintReport(fileCount: 0)
    report.add(targets.diagnostics)
    report.canAll = targets.diagnostics.isEmpty
    var style = HouseStyle()
    if let workspace = found.value, targets.value.needsFolder {
      let run = LintRun(workspace, session)
      style = run.folder.style
      report.add(targets.value.paths.map { run.found(at: $0) } ?? run.found)
      report.fileCount += targets.value.paths?.count ?? run.files.count
    } else if let workspace = found.value {
      let file = workspace.readHouseStyle().reporting(to: &report.diagnostics)
      style = HouseStyle.read(file).reporting(to: &report.diagnostics)
    }
    for letter in targets.value.letters {
      report.add(LintedFile.read(letter, style: style, in: session.surroundings))
    }
    return finish(report)
  }

  private func finish(_ report: LintReport) -> ExitCode {
    let isWhole = report.canAll && !report.diagnostics.contains { $0.rule.hasPrefix("file.") }
    let shown = report.shown(withNotes: session.options.showsNotes)
    session.show(shown, atMost: nil, showing: Set(RuleCatalogue.pages.map(\.name)))
    session.reportJSON(DiagnosticsReport(report.diagnostics.inOrder()))
    guard isWhole else { return .failed }
    session.report(report.summary(withNotes: session.options.showsNotes))
    return report.isBad(strictly: session.options.isStrict) ? .found : .done
  }
}
