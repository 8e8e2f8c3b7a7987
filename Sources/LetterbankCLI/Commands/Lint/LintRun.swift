import Drafting
import FindingsBank
import Linting
import SourceText

/// One look at a whole folder.
struct LintRun {
  /// What the folder holds.
  let folder: LintedFolder
  /// The files that could be read.
  let files: [SourceFile]
  /// Everything that is wrong, exceptions taken into account.
  let found: [Diagnostic]
  /// What keeps every letter from being drafted, or decides what is found in it.
  private let faultsOfAll: Set<Diagnostic>

  /// Reads a folder and applies every rule to it.
  init(_ workspace: Workspace, _ session: Session) {
    var faults: [Diagnostic] = []
    let houseFiles = workspace.readHouseFiles().reporting(to: &faults)
    var house = House.read(houseFiles, workers: Workers.onAllCores)
    // Whatever hangs on a file that cannot be read would seem to be wrong as well.
    house.diagnostics += faults
    let assessments = workspace.readAssessments().reporting(to: &faults)
    let unassessed = house.value.roster.slugs(exceptFor: workspace.assessedForces().value)
    faults += workspace.misnamedAssessments(among: unassessed)
    let samples = workspace.samplePaths().reporting(to: &faults)
    _ = SampleStore(workspace: workspace).record().reporting(to: &faults)
    let drafts = workspace.draftPaths(session.options.out, in: session.surroundings)
      .reporting(to: &faults)
    let style = HouseStyle.read(houseFiles.file(at: HouseStyle.path))
    folder = LintedFolder.read(
      house: house, style: style, assessments: assessments,
      asides: workspace.sourcePaths(in: Workspace.templates).filter(HouseFiles.isAside),
      samples: samples, drafts: drafts, workers: Workers.onAllCores
    ).reporting(to: &faults)
    files = Array(houseFiles.templates.values) + houseFiles.bank + assessments
    let found = faults + Linter(folder.style).diagnostics(in: folder)
    self.found = Exceptions(in: files, excusing: found)
      .apply(to: found, isComplete: !faults.holdErrors, style: folder.style)
    faultsOfAll = Set((house.diagnostics + style.diagnostics).filter { $0.severity == .error })
  }

  /// What is wrong in some files of the folder, by their paths; with an assessment also all that is
  /// wrong with its letter, wherever that comes from.
  func found(at paths: Set<String>) -> [Diagnostic] {
    let letters = folder.letters.indices.filter {
      paths.contains(folder.letters[$0].assessment.file.path)
    }
    let examined = folder.assessments.filter { paths.contains($0.file.path) }
    let linter = Linter(folder.style)
    let ofLetters = Set(
      linter.diagnostics(inLettersOf: folder, at: letters).map(\.withoutExplanation)
        + examined.flatMap { folder.house.examine($0.file).diagnostics }.map(\.withoutExplanation))
    return found.filter { diagnostic in
      guard let path = diagnostic.path else { return true }
      return paths.contains(path) || ofLetters.contains(diagnostic.withoutExplanation)
        || faultsOfAll.contains(diagnostic) && (!examined.isEmpty || path == HouseStyle.path)
    }
  }
}
