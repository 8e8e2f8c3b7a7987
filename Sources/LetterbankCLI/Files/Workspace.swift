import Drafting
import SourceText

/// The folder that an inspector works in.
struct Workspace {
  static let templates = "templates"
  static let bank = "findings-bank"
  static let assessments = "assessments"
  static let drafts = "out"
  private static let samples = "samples"

  /// The folder itself.
  let folder: Folder

  /// The folder named, or else the first from the current one upwards that holds templates and a
  /// bank.
  static func find(
    _ options: Options, in surroundings: Surroundings
  ) -> Diagnosed<Workspace?> {
    do throws(FileFault) {
      if let root = options.root {
        let workspace = Workspace(folder: try Folder(surroundings.absolute(root)))
        let missing = [templates, bank].filter { !isFolder("\(workspace.folder.path)/\($0)") }
        return Diagnosed(
          missing.isEmpty ? workspace : nil,
          missing.map { name in
            FileFault(path: "\(root)/\(name)", attempt: .read, cause: .missing).diagnostic
          })
      }
      guard var path = surroundings.currentFolder else {
        return Diagnosed(nil, [notFound("the current folder is not there any more")])
      }
      while true {
        if isFolder("\(path)/\(templates)"), isFolder("\(path)/\(bank)") {
          return Diagnosed(Workspace(folder: try Folder(path)))
        }
        guard let slash = path.lastIndex(of: "/"), path != "/" else { break }
        path = slash == path.startIndex ? "/" : String(path[..<slash])
      }
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    return Diagnosed(
      nil, [notFound("neither this folder nor one above it holds both \(templates)/ and \(bank)/")])
  }

  private static func notFound(_ message: String) -> Diagnostic {
    Diagnostic(
      rule: "workspace.not-found", message, at: .nowhere,
      repair: .advice("go to the folder of the letters, or name it with --root"))
  }

  private static func isFolder(_ path: String) -> Bool {
    guard let real = try? System.realPath(path) else { return false }
    return System.kind(of: real) == .folder
  }

  // MARK: Reading

  /// Templates, facts and bank, with everything that is wrong with them.
  ///
  /// Nothing where a file cannot be read: whatever hangs on it would seem to be wrong as well.
  func readHouse() -> Diagnosed<House?> {
    var files = readHouseFiles()
    // What the house prefers, and what nobody reads, is for `lint` to tell.
    files.diagnostics.removeAll { $0.path.map(HouseFiles.isAside) ?? false }
    guard files.diagnostics.isEmpty else { return Diagnosed(nil, files.diagnostics) }
    return House.read(files.value, workers: Workers.onAllCores).map { $0 }
  }

  /// The files of templates and bank that can be read.
  func readHouseFiles() -> Diagnosed<HouseFiles> {
    var diagnostics: [Diagnostic] = []
    let templates = readAll(in: Self.templates, endings: ["mustache", "conf"])
      .reporting(to: &diagnostics)
    let bank = readAll(in: Self.bank, endings: ["conf"]).reporting(to: &diagnostics)
    let unread = Set(diagnostics.compactMap(\.path))
    return Diagnosed(HouseFiles(templates: templates, bank: bank, unread: unread), diagnostics)
  }

  /// The short names of the forces that have an assessment, in order of their bytes.
  func assessedForces() -> Diagnosed<[String]> {
    names(in: Self.assessments) { name in
      name.hasSuffix(".conf") ? String(name.dropLast(".conf".count)) : nil
    }
  }

  /// The folder of assessments as it is, to read many of them; nothing if it cannot be used.
  func assessments() -> Folder? {
    try? folder.folder(Self.assessments)
  }

  /// All assessments that can be read, in order.
  func readAssessments() -> Diagnosed<[SourceFile]> {
    readAll(in: Self.assessments, endings: ["conf"])
  }

  /// The names of the samples, in order.
  func sampleNames() -> Diagnosed<[String]> {
    names(in: Self.samples, endings: LetterFormat.allCases.map(\.fileEnding))
  }

  /// A sample by its name.
  func readSample(_ name: String) -> Diagnosed<SourceFile?> {
    read("\(Self.samples)/\(name)")
  }

  /// The folder of assessments, made if it is not there.
  func assessmentsFolder() throws(FileFault) -> Folder {
    try folder.makingFolder(Self.assessments)
  }

  /// Whether a path names the folder of assessments.
  func isAssessmentsFolder(_ named: String, in surroundings: Surroundings) -> Bool {
    guard let path = try? System.realPath(surroundings.absolute(named)) else { return false }
    return path == realPath(of: Self.assessments)
  }

  /// Where one of its folders is, which may be behind a link; nothing if it is not there.
  func realPath(of name: String) -> String? {
    try? System.realPath(folder.path(of: name))
  }

  /// The folder of samples, made if it is not there.
  func samplesFolder() throws(FileFault) -> Folder {
    try folder.makingFolder(Self.samples)
  }

  /// Ends what runs began and could not finish that were ended while they changed an assessment or
  /// a sample.
  func tidyUp() {
    for name in [Self.assessments, Self.samples] { (try? folder.folder(name))?.tidyUp() }
  }

  /// The folder for drafts, `out` unless another is named, made if it is not there.
  ///
  /// A link in its place is refused, and so are the folders that hold what drafts are made from.
  func draftsFolder(
    _ named: String?, in surroundings: Surroundings
  ) throws(FileFault) -> Folder {
    guard let named else {
      let drafts = try folder.makingFolder(Self.drafts, followingLinks: false)
      guard !sources.contains(drafts.path) else {
        throw folder.fault(Self.drafts, .write, .holdsSources)
      }
      return drafts
    }
    let path = surroundings.absolute(named)
    do throws(SystemError) {
      try System.makeFolder(path)
    } catch {
      throw FileFault(path: named, attempt: .write, cause: error.cause)
    }
    let drafts = try Folder(path, shownAs: named.hasSuffix("/") ? named : named + "/")
    guard drafts.path != folder.path, !sources.contains(where: { drafts.path.way(from: $0) != nil })
    else { throw FileFault(path: named, attempt: .write, cause: .holdsSources) }
    return drafts
  }

  /// Where the folders are that hold what drafts are made from.
  private var sources: [String] {
    [Self.templates, Self.bank, Self.assessments, Self.samples].compactMap(realPath)
  }

  /// The path of a sample as people see it.
  func shownSample(_ name: String) -> String { "\(Self.samples)/\(name)" }

  /// The names in a folder that end so, in order.
  func names(in name: String, endings: [String]) -> Diagnosed<[String]> {
    names(in: name, as: Self.wanted(endings))
  }

  /// The names in a folder as they are wanted, in order.
  func names(in name: String, as wanted: (String) -> String?) -> Diagnosed<[String]> {
    do {
      return Diagnosed(try folderIfThere(name)?.names(as: wanted) ?? [])
    } catch {
      return Diagnosed([], [error.diagnostic])
    }
  }

  /// The text files in a folder that end so, those that can be read, in order.
  private func readAll(in name: String, endings: [String]) -> Diagnosed<[SourceFile]> {
    do {
      guard let folder = try folderIfThere(name) else { return Diagnosed([]) }
      var diagnostics: [Diagnostic] = []
      let files = try folder.names(as: Self.wanted(endings)).compactMap { name in
        folder.readText(name).reporting(to: &diagnostics)
      }
      return Diagnosed(files, diagnostics)
    } catch {
      return Diagnosed([], [error.diagnostic])
    }
  }

  /// A folder within this one; nothing if nothing stands there.
  private func folderIfThere(_ name: String) throws(FileFault) -> Folder? {
    folder.kind(of: name) == nil ? nil : try folder.folder(name)
  }

  /// Wants the names that end so.
  private static func wanted(_ endings: [String]) -> (String) -> String? {
    let endings = endings.map { "." + $0 }
    return { name in endings.contains(where: name.hasSuffix) ? name : nil }
  }

  /// A file's text; nothing if it cannot be read, or holds no text.
  func read(_ name: String) -> Diagnosed<SourceFile?> { folder.readText(name) }
}
