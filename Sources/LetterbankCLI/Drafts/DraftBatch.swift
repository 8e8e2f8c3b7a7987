import Drafting
import LetterDocument
import SourceText

/// Drafts a few letters, then puts all of them into the folder for drafts.
struct DraftBatch {
  let workspace: Workspace
  /// The folder of assessments; nothing if reading each of them is to say why.
  let assessments: Folder?
  let house: House
  let options: Options
  let folder: DraftFolder

  private var formats: [LetterFormat] { options.formatsToWrite }
  private var otherFormats: [LetterFormat] {
    LetterFormat.allCases.filter { !formats.contains($0) }
  }

  /// Drafts the letters of these forces, and says what became of them.
  func draft(_ forces: ArraySlice<String>) -> DraftReport {
    var report = DraftReport()
    var drafts: [Draft] = []
    for force in forces {
      if let letter = letter(to: force, &report.diagnostics) {
        drafts += formats.map { format in
          Draft(
            name: name(of: force, format), bytes: letter.bytes(format, width: options.width))
        }
        report.otherFormats += standing(force, in: otherFormats)
      } else {
        report.faulty.append(force)
        report.stale += standing(force, in: LetterFormat.allCases)
      }
    }
    put(drafts, &report)
    return report
  }

  private func letter(to force: String, _ diagnostics: inout [Diagnostic]) -> Letter? {
    workspace.readAssessment(of: force, in: assessments)
      .reporting(to: &diagnostics)
      .flatMap { house.draft($0).reporting(to: &diagnostics) }
  }

  /// The drafts of a letter that stand in the folder in some formats.
  private func standing(_ force: String, in formats: [LetterFormat]) -> [String] {
    formats.map { name(of: force, $0) }.filter(folder.holds).map(folder.shown)
  }

  private func name(of force: String, _ format: LetterFormat) -> String {
    "\(force).\(format.fileEnding)"
  }

  /// Puts the drafts in place; a letter is there if all its forms are.
  private func put(_ drafts: [Draft], _ report: inout DraftReport) {
    let outcomes = folder.put(drafts)
    for start in stride(from: 0, to: drafts.count, by: formats.count) {
      var isComplete = true
      for index in start..<start + formats.count {
        let path = folder.shown(drafts[index].name)
        switch outcomes[index] {
        case .overwritten:
          report.overwritten.append(path)
          report.fileCount += 1
          continue
        case .written, .unchanged:
          report.fileCount += 1
          continue
        case .edited:
          report.edited.append(path)
        case .failed(let fault):
          report.diagnostics.append(fault.diagnostic)
          report.unwritten.append(path)
        }
        isComplete = false
      }
      if isComplete { report.letters += 1 }
    }
  }
}
