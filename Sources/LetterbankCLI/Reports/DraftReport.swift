import Drafting
import LetterDocument
import SourceText

/// What a run of drafting has done, and what it has not.
struct DraftReport {
  /// The folder of the drafts, as people see it.
  var folder = "out/"
  /// The forces whose letters were to be drafted, in order, each once.
  var forces: [String] = []
  /// The forms in which they were to be drafted.
  var formats: [LetterFormat] = []
  /// How many letters are in place, in every format asked for.
  var letters = 0
  /// How many drafts are in place.
  var fileCount = 0
  /// The forces whose letters could not be drafted.
  var faulty: [String] = []
  /// Earlier drafts of those letters, which are still there.
  var stale: [String] = []
  /// The forces that could have an assessment and have none.
  var unassessed: [String] = []
  /// Whether the folder for drafts could not be used.
  var isBlocked = false
  /// The drafts left alone because they were edited by hand.
  var edited: [String] = []
  /// The drafts that were edited by hand and replaced all the same.
  var overwritten: [String] = []
  /// Drafts in a format that was not asked for, as an earlier run left them.
  var otherFormats: [String] = []
  /// The drafts that could not be written.
  var unwritten: [String] = []
  /// What was wrong with the letters and files.
  var diagnostics: [Diagnostic] = []

  /// All that was wrong, edits by hand included.
  var allDiagnostics: [Diagnostic] {
    diagnostics
      + edited.map { path in
        Diagnostic(
          rule: "draft.edited-by-hand", "this draft was edited by hand, so it is left as it is",
          at: .path(path),
          repair: .advice(
            "letterbank import \(path) --into assessments/ keeps the edit; --overwrite replaces it")
        )
      }
  }

  /// The same for people, to whom one fault of many drafts is told once.
  var shownDiagnostics: [Diagnostic] {
    let unwritten = Set(unwritten)
    let isOfDraft = { (fault: Diagnostic) in fault.path.map(unwritten.contains) ?? false }
    let faults = allDiagnostics.inOrder()
    return faults.filter { !isOfDraft($0) }
      + faults.filter(isOfDraft).grouped(by: \.message).flatMap(\.elements.toldOnce)
  }

  /// Takes in what became of some of the letters, which come after those taken in before.
  mutating func add(_ part: DraftReport) {
    letters += part.letters
    fileCount += part.fileCount
    faulty += part.faulty
    stale += part.stale
    edited += part.edited
    overwritten += part.overwritten
    otherFormats += part.otherFormats
    unwritten += part.unwritten
    diagnostics += part.diagnostics
  }

  /// The run in one line: how much was done, and how much not and why.
  var summary: String {
    let assessments = forces.count.counted("assessment", "assessments")
    if isBlocked { return "0 letters from \(assessments): the folder cannot be used\n" }
    let done =
      "\(letters.counted("letter", "letters")) in \(fileCount.counted("file", "files")), from "
      + "\(assessments), in \(folder.printable)"
    let not = [
      remark(faulty, "not drafted for the faults shown"),
      remark(stale, stale.count == 1 ? "earlier draft still there" : "earlier drafts still there"),
      remark(edited, "edited by hand and left alone"),
      remark(overwritten, overwritten.count == 1 ? "edit replaced" : "edits replaced"),
      remark(unwritten, "not written"),
      remark(otherFormats, "in another format as before"),
      remark(
        unassessed, unassessed.count == 1 ? "force has no assessment" : "forces have no assessment"),
    ]
    return ([done] + not.compactMap { $0 }).joined(separator: "; ") + "\n"
  }

  /// How many, why, and which, as long as they can be named in a line.
  private func remark(_ names: [String], _ reason: String) -> String? {
    guard !names.isEmpty else { return nil }
    let some =
      names.prefix(3).map(\.printable).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return "\(names.count) \(reason): \(some)"
  }
}

extension [Diagnostic] {
  /// Faults of many drafts with one message, told of the first.
  fileprivate var toldOnce: [Diagnostic] {
    guard count > 3, let first else { return self }
    return [
      Diagnostic(
        first.severity, rule: first.rule,
        "\(first.message); so it is with \(count - 1) other drafts", at: first.place,
        repair: first.repair)
    ]
  }
}

extension DraftReport {
  /// The run in JSON: the drafts in place, those left alone, and what was wrong.
  struct JSON: Encodable {
    let files: [String]
    let edited: [String]
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The drafts in place; nothing is kept of them, as there may be many thousands.
  private var files: [String] {
    guard !isBlocked else { return [] }
    let others = Set(edited + unwritten)
    let faulty = Set(faulty)
    return forces.filter { !faulty.contains($0) }.flatMap { force in
      formats.map { "\(folder)\(force).\($0.fileEnding)" }.filter { !others.contains($0) }
    }
  }

  /// The run in JSON.
  var json: JSON {
    JSON(
      files: files, edited: edited,
      diagnostics: DiagnosticsReport(allDiagnostics.inOrder()).diagnostics)
  }
}
