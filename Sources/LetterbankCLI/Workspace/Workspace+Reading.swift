import Drafting
import LetterDocument
import SourceText

extension Workspace {
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
