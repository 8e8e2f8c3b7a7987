import Drafting
import Importing
import LetterDocument
import SourceText

/// Where a revised assessment is written, and its letter drafted again.
struct RevisionStore {
  let workspace: Workspace
  let session: Session

  /// What is known of the draft that a letter was edited from.
  func base(of letter: EditedLetter, from drafted: Letter?) -> EditedLetter.Base {
    // What is wrong with the folder or its ledger is told when something is to be written there.
    guard let drafted, let folder = try? draftsFolder, let ledger = try? DraftLedger(in: folder)
    else { return .unknown }
    return letter.base(of: drafted, width: session.options.width, in: ledger)
  }

  /// Writes the assessment if it changes and is still what was revised, and drafts the letter
  /// again; gives back what went wrong.
  func write(
    _ revision: AssessmentRevision, _ letter: EditedLetter, _ base: EditedLetter.Base,
    _ report: inout IntoReport
  ) -> [Diagnostic] {
    do throws(FileFault) {
      // Opened first: where nothing can be drafted again, the assessment is not written either.
      let drafts = try draftsFolder.map { folder throws(FileFault) in
        try DraftFolder(folder, overwrites: false)
      }
      let folder = try workspace.assessmentsFolder()
      let name = "\(letter.force.slug).conf"
      return try folder.whileLocked { () throws(FileFault) in
        guard try write(revision, as: name, in: folder) else {
          return [IntoFault.changedMeanwhile(folder.shown(name)).diagnostic]
        }
        report.isWritten = revision.changesFile
        return try drafts.map { drafts throws(FileFault) in
          try draftAgain(revision, letter, base, in: drafts, &report)
        } ?? []
      }
    } catch {
      return [error.diagnostic]
    }
  }

  /// Writes the assessment if it is still what was revised; says whether it was.
  private func write(
    _ revision: AssessmentRevision, as name: String, in folder: Folder
  ) throws(FileFault) -> Bool {
    try folder.refuseUnlessFile(name)
    let seen = try folder.version(of: name)
    guard seen.bytes == revision.old.bytes else { return false }
    guard revision.changesFile else { return true }
    return try folder.put(revision.new.bytes, as: name, over: seen)
  }

  /// Drafts the letter again in the forms in which it was drafted before; gives back what went
  /// wrong.
  ///
  /// The edited draft is replaced where it says nothing else than the new one.
  private func draftAgain(
    _ revision: AssessmentRevision, _ letter: EditedLetter, _ base: EditedLetter.Base,
    in drafts: DraftFolder, _ report: inout IntoReport
  ) throws(FileFault) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    for format in LetterFormat.allCases {
      let name = "\(letter.force.slug).\(format.fileEnding)"
      guard drafts.holds(name) else { continue }
      var width = session.options.width
      if case .drafted(let known) = base, letter.format == .text { width = known }
      let isReplaced = revision.restoresLetter && name == letter.draftName
      let draft = Draft(name: name, bytes: revision.letter.bytes(format, width: width))
      switch drafts.put(draft, replacing: isReplaced ? letter.file.bytes : nil) {
      // Nobody wants to hear of it where there was nothing to do.
      case .unchanged where !revision.changesFile: break
      case .written, .overwritten, .unchanged: report.drafted.append(drafts.shown(name))
      case .edited:
        let isImported = drafts.holds(letter.file.bytes, as: name)
        report.edited.append((drafts.shown(name), LeftDraft(isImported ? revision : nil)))
      case .failed(let fault): faults.append(fault.diagnostic)
      }
    }
    try drafts.settle()
    return faults
  }

  /// The folder for drafts, if there is one.
  private var draftsFolder: Folder? {
    get throws(FileFault) {
      let path =
        session.options.out.map(session.surroundings.absolute)
        ?? workspace.folder.path(of: Workspace.drafts)
      guard System.kind(of: path) != nil else { return nil }
      return try workspace.draftsFolder(session.options.out, in: session.surroundings)
    }
  }
}
