import Drafting
import Importing
import SourceText

/// `letterbank import LETTER --into assessments/`: the edits of a draft go into its assessment.
struct IntoCommand {
  let session: Session

  /// Shows what an edited letter changes in its assessment, and writes it if it is to be.
  func run(_ path: String, into directory: String) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    let file = session.readLetter(path).reporting(to: &diagnostics)
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    if !workspace.isAssessmentsFolder(directory, in: session.surroundings) {
      diagnostics.append(IntoFault.otherFolder(directory).diagnostic)
    }
    let named = session.namedForce(in: house).reporting(to: &diagnostics)
    guard let file, !diagnostics.holdErrors else { return session.fail(diagnostics) }
    let importer = Importer(house)
    guard let letter = letter(file, to: named, importer, in: house).reporting(to: &diagnostics),
      let old = readAssessment(letter, workspace).reporting(to: &diagnostics),
      let revision = importer.revise(old, toSay: letter.file).reporting(to: &diagnostics)
    else { return session.fail(diagnostics) }

    let store = RevisionStore(workspace: workspace, session: session)
    let base = store.base(of: letter, from: house.draft(old).value)
    var report = IntoReport(revision: revision, letter: letter.file)
    report.diagnostics = diagnostics
    if revision.changesFile, let fault = fault(of: base, path) {
      report.diagnostics.append(fault.diagnostic)
    }
    session.show(report.diagnostics + revision.leftOver)
    session.report(report.changes(color: session.colorsOutput))
    if revision.changesFile ? isWanted(base, &report) : mayDraftAgain(revision) {
      let faults = store.write(revision, letter, base, &report)
      session.show(faults)
      report.diagnostics += faults
    }
    session.reportJSON(report.json)
    session.report(report.outcome)
    return report.code
  }

  // MARK: Reading

  /// A letter to the force that was named, or else to the one that its file or its words name.
  private func letter(
    _ file: SourceFile, to named: Force?, _ importer: Importer, in house: House
  ) -> Diagnosed<EditedLetter?> {
    // A draft is known by its name, whatever became of the words in it.
    if let force = named ?? house.roster[file.nameWithoutExtension] {
      return Diagnosed(EditedLetter(file, to: force))
    }
    return importer.force(of: file).map { $0.map { EditedLetter(file, to: $0) } }
  }

  private func readAssessment(
    _ letter: EditedLetter, _ workspace: Workspace
  ) -> Diagnosed<SourceFile?> {
    let force = letter.force.slug
    let read = workspace.readAssessment(of: force)
    guard read.diagnostics.contains(where: \.tellsOfMissingFile),
      !workspace.holdsAssessment(of: force)
    else { return read }
    let fault = IntoFault.noAssessment(
      force: force, letter: letter.file.path,
      advice: workspace.adviceOnMisnamedAssessment(of: force))
    return Diagnosed(nil, [fault.diagnostic])
  }

  /// What is to be said of the draft that a letter was edited from.
  private func fault(of base: EditedLetter.Base, _ path: String) -> IntoFault? {
    switch base {
    case .drafted: nil
    case .changed: .changedSince(letter: path)
    case .unknown: .unknownDraft(letter: path)
    }
  }

  // MARK: Deciding

  /// Whether the changes are to be written: --yes, or somebody at the terminal, says so.
  private func isWanted(_ base: EditedLetter.Base, _ report: inout IntoReport) -> Bool {
    let surroundings = session.surroundings
    guard !surroundings.isContinuousIntegration else {
      report.notWritten = .unattended
      return false
    }
    if session.options.isDecided {
      // Nobody has looked at what comes back of older words.
      if case .changed = base {
        report.notWritten = .needsLooking
        return false
      }
      return true
    }
    guard surroundings.console.isTerminal(.output), !session.options.json, !session.options.quiet,
      let readKey = surroundings.console.readKey
    else {
      report.notWritten = .notAsked
      return false
    }
    guard ask(readKey) else {
      report.notWritten = .declined
      return false
    }
    return true
  }

  /// Whether the letter is to be drafted again though its assessment says all that it does: a run
  /// may have been ended between the two.
  private func mayDraftAgain(_ revision: AssessmentRevision) -> Bool {
    session.options.isDecided && !session.surroundings.isContinuousIntegration
      && revision.restoresLetter
  }

  /// Waits for a decision; only one key writes.
  private func ask(_ readKey: () -> Key?) -> Bool {
    let keys = "y write this  n leave everything as it is\n"
    session.report(keys)
    while let key = readKey() {
      switch key {
      case .character("y"): return true
      case .character("n"), .character("q"): return false
      case .character, .other: session.report(keys)
      }
    }
    return false
  }
}
