import Drafting
import SourceText

extension Workspace {
  /// What an editor or somebody who names a file puts at the end of a text's name.
  private static let endings: Set = ["conf", "config", "cfg", "text", "txt"]

  /// A force's assessment.
  ///
  /// - Parameter assessments: the folder that holds it, if that is open.
  func readAssessment(of force: String, in assessments: Folder? = nil) -> Diagnosed<SourceFile?> {
    let path = "\(Self.assessments)/\(force).conf"
    let read = assessments?.readText("\(force).conf") ?? read(path)
    guard read.diagnostics.contains(where: \.tellsOfMissingFile), !holdsAssessment(of: force) else {
      return read
    }
    let fault = FileFault(path: path, attempt: .read, cause: .missing).diagnostic
    let advice =
      adviceOnMisnamedAssessment(of: force) ?? "letterbank new \(force) starts one"
    return Diagnosed(
      nil, [Diagnostic(rule: fault.rule, fault.message, at: fault.place, repair: .advice(advice))])
  }

  /// Whether something stands in the place of a force's assessment.
  func holdsAssessment(of force: String) -> Bool {
    folder.kind(of: "\(Self.assessments)/\(force).conf") != nil
  }

  /// Which file may be the assessment of a force that has none, if one is named nearly so.
  func adviceOnMisnamedAssessment(of force: String) -> String? {
    let short = Self.plain(force)
    let name = nameFiles { Self.shortName(of: $0) == short }.first
    return name.map { "'\($0)' may be it: name it \(force).conf" }
  }

  /// The files that may be the assessments of forces that have none, by whose names nothing finds
  /// them.
  func misnamedAssessments(among forces: [String]) -> [Diagnostic] {
    guard !forces.isEmpty else { return [] }
    let names = misnamedFiles
    guard !names.isEmpty else { return [] }
    let likely = Dictionary(grouping: names) { Self.shortName(of: $0) ?? "" }
    return forces.flatMap { force in
      (likely[Self.plain(force)] ?? []).map { name in
        House.misnamedAssessment(of: force, at: "\(Self.assessments)/\(name)")
      }
    }
  }

  /// The names of the files that may be assessments and are not named so.
  var misnamedFiles: [String] { nameFiles(Self.isMisnamed) }

  /// Whether a file of this name may be an assessment, and is not named so.
  static func isMisnamed(_ name: String) -> Bool {
    // What ends in .conf is read as an assessment, and its name is looked at then.
    !name.hasSuffix(".conf") && shortName(of: name) != nil
  }

  /// The names of files among the assessments that are wanted, in order.
  private func nameFiles(_ isWanted: (String) -> Bool) -> [String] {
    names(in: Self.assessments) { isWanted($0) ? $0 : nil }.value
      .filter { folder.kind(of: "\(Self.assessments)/\($0)") == .file }
  }

  /// The force that a file's name is nearly that of, but for letter case, what stands between words
  /// and its endings; nothing where it ends as no text does.
  private static func shortName(of name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.dropFirst().allSatisfy({ endings.contains($0.lowercased()) }) else { return nil }
    return plain(parts[0])
  }

  private static func plain(_ name: some StringProtocol) -> String {
    String(name.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 })
  }
}

extension Diagnostic {
  /// Whether a file is not there.
  var tellsOfMissingFile: Bool { rule == "file.missing" }
}
