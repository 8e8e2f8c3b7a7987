import SourceText

/// What is to be looked at.
struct LintTargets {
  /// The files of the folder, by their paths in it; nothing for all of them.
  private(set) var paths: Set<String>?
  /// Letters that are files of their own.
  private(set) var letters: [LetterFile] = []

  /// Whether the folder has to be read.
  var needsFolder: Bool { paths.map { !$0.isEmpty } ?? true }

  /// What is named on the command line; the whole folder if nothing is.
  ///
  /// A folder stands for the files of the house in it, or else for the letters in it.
  static func resolve(
    _ operands: [String], in workspace: Workspace?, _ surroundings: Surroundings
  ) -> Diagnosed<LintTargets> {
    guard !operands.isEmpty else { return Diagnosed(LintTargets()) }
    var targets = LintTargets(paths: [])
    var diagnostics: [Diagnostic] = []
    for operand in operands {
      do throws(FileFault) {
        let place = try NamedPlace(operand, in: surroundings)
        if !(try targets.add(place, in: workspace)) {
          diagnostics.append(Self.fault(place, workspace))
        }
      } catch {
        diagnostics.append(Self.fault(error, workspace))
      }
    }
    return Diagnosed(targets, diagnostics)
  }

  /// Adds what is named; false if there is nothing in it to be looked at.
  private mutating func add(
    _ place: NamedPlace, in workspace: Workspace?
  ) throws(FileFault) -> Bool {
    let path = workspace.flatMap { $0.path(of: place) }
    if place.isFolder { return try addFolder(place, path, workspace) }
    if let path, Workspace.isSource(path) {
      paths?.insert(path)
      return true
    }
    guard NamedPlace.isLetter(place.shown) else { return false }
    letters.append(.named(place.shown))
    return true
  }

  private mutating func addFolder(
    _ place: NamedPlace, _ path: String?, _ workspace: Workspace?
  ) throws(FileFault) -> Bool {
    if path == "" {
      paths = nil
      return true
    }
    if let path, let workspace {
      let sources = workspace.sourcePaths(in: path)
      paths?.formUnion(sources)
      if !sources.isEmpty { return true }
    }
    let (folder, names) = try place.letters(within: path == nil ? nil : workspace?.folder)
    letters += names.map { .found($0, in: folder) }
    return !names.isEmpty
  }

  /// That something cannot be looked at; if it is named as a force, with the file that may be
  /// meant.
  private static func fault(_ fault: FileFault, _ workspace: Workspace?) -> Diagnostic {
    let diagnostic = fault.diagnostic
    guard case .missing = fault.cause, let workspace,
      let advice = advice(onMissing: fault.path, workspace)
    else { return diagnostic }
    return Diagnostic(
      rule: diagnostic.rule, diagnostic.message, at: diagnostic.place, repair: .advice(advice))
  }

  /// What may be meant by a path that leads to nothing.
  private static func advice(onMissing path: String, _ workspace: Workspace) -> String? {
    if workspace.holdsAssessment(of: path) {
      return "to look at a force's assessment and its letter, name "
        + "\(Workspace.assessments)/\(path).conf"
    }
    let name = SourceFile(path: path, bytes: []).nameWithoutExtension
    return path.hasSuffix(".conf") ? workspace.adviceOnMisnamedAssessment(of: name) : nil
  }

  private static func fault(_ place: NamedPlace, _ workspace: Workspace?) -> Diagnostic {
    let letter = "a letter, whose name ends in .md or .txt"
    return Diagnostic(
      rule: "usage.nothing-to-lint",
      place.isFolder
        ? "there is nothing to look at in this folder"
        : "this is neither a file of the folder of the letters nor a letter",
      at: .path(place.shown),
      repair: .advice(
        workspace == nil
          ? "name \(letter), or name the folder of the letters with --root"
          : "name a template, a .conf file of the folder, or \(letter)"))
  }
}
