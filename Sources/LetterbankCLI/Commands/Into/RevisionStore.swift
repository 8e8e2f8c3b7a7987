import Drafting
import Importing
import SourceText

/// Where a revised assessment is written, and its letter drafted again.
struct RevisionStore {
  let workspace: Workspace
  let session: Session

  /// What is known of the draft that a letter was edited from.
  func base(of letter: EditedLetter, from drafted: Letter?) -> EditedLetter.Base {
    guard let drafted, let folder = draftsFolder else { return .unknown }
    return letter.base(
      of: drafted, width: session.options.width, in: DraftLedger(in: folder))
  }

  /// Writes the assessment if it is still what was revised, and drafts the letter again; gives back
  /// what went wrong.
  func write(
    _ revision: AssessmentRevision, _ letter: EditedLetter, _ base: EditedLetter.Base,
    _ report: inout IntoReport
  ) -> [Diagnostic] {
    do throws(FileFault) {
      let folder = try workspace.assessmentsFolder()
      let name = "\(letter.force.slug).conf"
      let lock = try folder.attempt(to: .write, "") { () throws(SystemError) in
        let descriptor = try System.openFolder(folder.path)
        try System.lock(descriptor)
        return descriptor
      }
      defer { try? System.closeFile(lock) }
      folder.removeUnfinished()
      guard try folder.read(name) == revision.old.bytes else {
        return [IntoFault.changedMeanwhile(folder.shown(name)).diagnostic]
      }
      try folder.replace(name, with: revision.new.bytes)
      report.isWritten = true
      try draftAgain(revision, letter, base, &report)
      return []
    } catch {
      return [error.diagnostic]
    }
  }

  /// Drafts the letter again in the forms in which it was drafted before.
  ///
  /// The edited draft is replaced where it says nothing else than the new one.
  private func draftAgain(
    _ revision: AssessmentRevision, _ letter: EditedLetter, _ base: EditedLetter.Base,
    _ report: inout IntoReport
  ) throws(FileFault) {
    guard let folder = draftsFolder else { return }
    let drafts = try DraftFolder(folder, overwrites: false)
    for format in LetterFormat.allCases {
      let name = "\(letter.force.slug).\(format.fileEnding)"
      guard drafts.holds(name) else { continue }
      var width = session.options.width
      if case .drafted(let known) = base, letter.format == .text { width = known }
      let isReplaced = revision.restoresLetter && name == letter.draftName
      let draft = Draft(name: name, bytes: revision.letter.bytes(format, width: width))
      switch drafts.put(draft, replacing: isReplaced ? letter.file.bytes : nil) {
      case .written, .unchanged: report.drafted.append(drafts.shown(name))
      case .edited: report.edited.append(drafts.shown(name))
      case .failed(let fault): report.diagnostics.append(fault.diagnostic)
      }
    }
    try drafts.settle()
  }

  /// The folder for drafts, if there is one.
  private var draftsFolder: Folder? {
    let path =
      session.options.out.map(session.surroundings.absolute)
      ?? workspace.folder.path(of: Workspace.drafts)
    guard System.kind(of: path) != nil else { return nil }
    return try? workspace.draftsFolder(session.options.out, in: session.surroundings)
  }
}
