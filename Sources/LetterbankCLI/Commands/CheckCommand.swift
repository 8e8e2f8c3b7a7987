import Drafting
import SourceText
import Wording

/// `letterbank check [FORCE…]`: the wording of letters against the stored samples.
struct CheckCommand {
  let session: Session

  /// Checks the letters of the forces named, or of all.
  func run(_ forces: [String]) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let unknown = forces.filter { house.forces[$0] == nil }
    diagnostics += unknown.map { house.unknownForce($0, at: .nowhere) }
    let samples = SampleIndex.read(workspace).reporting(to: &diagnostics)
    let all = forces.isEmpty ? workspace.assessedForces().reporting(to: &diagnostics) : forces
    guard !diagnostics.holdErrors else { return session.fail(diagnostics) }

    var report = CheckReport()
    report.diagnostics = diagnostics
    var causes = CauseRun(house)
    for force in all {
      check(force, workspace, house, samples, &causes, &report)
    }
    report.entries = causes.entries
    if forces.isEmpty { report.orphaned = samples.orphans(of: all).map(workspace.shownSample) }
    session.show(report.diagnostics)
    session.reportJSON(report.json)
    session.report(report.text(color: session.colorsOutput))
    if report.diagnostics.holdErrors { return .failed }
    return report.findsNothing ? .done : .found
  }

  private func check(
    _ force: String, _ workspace: Workspace, _ house: House, _ samples: SampleIndex,
    _ causes: inout CauseRun, _ report: inout CheckReport
  ) {
    let assessment = workspace.readAssessment(of: force).reporting(to: &report.diagnostics)
    let letter = assessment.flatMap { house.draft($0).reporting(to: &report.diagnostics) }
    guard let assessment, let letter else { return }
    guard let name = samples.name(of: force) else {
      if accepts {
        accept(letter, as: "\(force).\(newSampleFormat.fileEnding)", workspace, &report)
      } else {
        report.missing.append(force)
      }
      return
    }
    let file = workspace.readSample(name).reporting(to: &report.diagnostics)
    guard let sample = file.flatMap(Sample.init) else { return }
    let diff = letter.changes(since: sample)
    if diff.hunks.isEmpty {
      report.same.append(force)
    } else if accepts {
      accept(letter, as: name, workspace, &report)
    } else {
      report.changed.append(.init(force: force, count: diff.count))
      causes.find(for: diff, since: sample, from: assessment)
    }
  }

  /// Whether what differs is to be stored, which is never done where nobody watches.
  private var accepts: Bool {
    session.options.accepts && !session.surroundings.isContinuousIntegration
  }

  /// The form of a sample that is stored for the first time.
  private var newSampleFormat: LetterFormat { session.options.formats.first ?? .markdown }

  /// Stores a letter as a sample, in the form that the sample's name tells.
  private func accept(
    _ letter: Letter, as name: String, _ workspace: Workspace, _ report: inout CheckReport
  ) {
    let format = LetterFormat(fileName: name) ?? newSampleFormat
    do throws(FileFault) {
      try workspace.samplesFolder().replace(name, with: letter.bytes(format))
      report.accepted.append(workspace.shownSample(name))
    } catch {
      report.diagnostics.append(error.diagnostic)
    }
  }
}
