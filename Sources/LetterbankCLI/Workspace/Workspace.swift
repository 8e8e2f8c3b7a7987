import SourceText

/// The folder that an inspector works in.
struct Workspace {
  static let templates = "templates"
  static let bank = "findings-bank"
  static let assessments = "assessments"
  static let drafts = "out"
  static let samples = "samples"

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

  /// The path of a sample as people see it.
  func shownSample(_ name: String) -> String { "\(Self.samples)/\(name)" }
}
