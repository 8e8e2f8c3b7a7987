import Importing
import SourceText

/// What the edits of a letter change in its assessment, and what was done about it.
struct IntoReport {
  /// Why nothing was written.
  enum NotWritten {
    /// Nobody was asked.
    case notAsked
    case declined
    /// Nobody is there who could be asked.
    case unattended
    /// The letter was drafted from something else, and what comes back must be looked at.
    case needsLooking
  }

  let revision: AssessmentRevision
  /// The edited letter.
  let letter: SourceFile
  /// Why nothing was written, if nothing was.
  var notWritten: NotWritten?
  /// Whether the assessment was written.
  var isWritten = false
  /// The drafts that are now what the assessment says.
  var drafted: [String] = []
  /// The drafts that were left as they are, because a hand was there, each with why it stays.
  var edited: [(draft: String, because: LeftDraft)] = []
  /// What is to be said besides.
  var diagnostics: [Diagnostic] = []

  init(revision: AssessmentRevision, letter: SourceFile) {
    self.revision = revision
    self.letter = letter
  }

  /// How the run ends.
  var code: ExitCode {
    if diagnostics.holdErrors || notWritten == .needsLooking { return .failed }
    return notWritten == nil && revision.leftOver.isEmpty ? .done : .found
  }

  /// The changes, part by part: what each means, and the lines that go and come.
  func changes(color: Bool) -> String {
    guard revision.changesFile else { return "" }
    return "\(TerminalStyle.bold.apply(to: revision.old.path, if: color))\n"
      + revision.changes.map { "\n" + RevisedPartText($0, color: color).text }.joined() + "\n"
  }

  /// What was done.
  var outcome: String {
    let assessment = revision.old.path
    let again = drafted.isEmpty ? "" : "; drafted again: \(drafted.joined(separator: ", "))"
    let drafts = edited.map { "\($0.draft) (\($0.because.words))" }
    let left = drafts.isEmpty ? "" : "; left as edited: \(drafts.joined(separator: ", "))"
    guard revision.changesFile else {
      let apart = revision.leftOver.isEmpty ? "" : "apart from what is named above, "
      return "nothing is written: \(apart)\(letter.path) says nothing else than \(assessment)"
        + "\(again)\(left)\n"
    }
    switch notWritten {
    case .notAsked: return "nothing is written; to write this, run again with --yes\n"
    case .declined: return "nothing is written\n"
    case .unattended: return "nothing is written under CI=true\n"
    case .needsLooking:
      return
        "nothing is written: somebody has to look at this, so run it at a terminal without --yes\n"
    case nil:
      guard isWritten else { return "" }
      return "\(assessment) is written\(again)\(left)\n"
    }
  }
}
