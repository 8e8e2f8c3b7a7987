import SourceText

/// Why the edits of a letter are not brought back.
enum IntoFault {
  case otherFolder(String)
  /// - Parameter advice: on a file that may be it, if there is one.
  case noAssessment(force: String, letter: String, advice: String?)
  case changedSince(letter: String)
  case unknownDraft(letter: String)
  case changedMeanwhile(String)

  /// The fault as people see it.
  var diagnostic: Diagnostic {
    switch self {
    case .otherFolder(let path):
      Diagnostic(
        rule: "import.other-folder",
        "this is not the folder of assessments that letters are "
          + "drafted from", at: .path(path), repair: .advice("write --into assessments/"))
    case .noAssessment(let force, let letter, let advice):
      Diagnostic(
        rule: "import.no-assessment", "there is no assessment to bring the letter's edits into",
        at: .path("assessments/\(force).conf"),
        repair: .advice(
          advice ?? "make one: letterbank import \(letter) > assessments/\(force).conf"))
    case .changedSince(let letter):
      Diagnostic(
        .warning, rule: "import.changed-since",
        "what this was drafted from has changed since: wherever the letter still has the old words, "
          + "they would come back", at: .path(letter),
        repair: .advice(
          "look at each change below; or draft again with --overwrite, and edit that"))
    case .unknownDraft(let letter):
      Diagnostic(
        .note, rule: "import.unknown-draft",
        "it is not known what this was drafted from, so it is compared with what would be drafted now",
        at: .path(letter))
    case .changedMeanwhile(let path):
      Diagnostic(
        rule: "import.changed-meanwhile",
        "this file was changed while the program ran, so nothing was written", at: .path(path),
        repair: .advice("run again"))
    }
  }
}
