import SourceText

/// A folder of templates, each known by its path in it without `.mustache`: `parts/address`.
struct TemplateFolder {
  private static let ending = ".mustache"

  private let folder: Folder

  init(_ folder: Folder) {
    self.folder = folder
  }

  /// The name by which templates call a file; nothing if they cannot.
  func name(of file: NamedFile) -> String? {
    guard file.name.hasSuffix(Self.ending), let own = try? file.folder().path,
      own == folder.path || own.hasPrefix(folder.path + "/")
    else { return nil }
    let within = own.dropFirst(folder.path.count + 1)
    return (within.isEmpty ? "" : within + "/") + file.name.dropLast(Self.ending.count)
  }

  /// Whether a name cannot lead out of the folder: it has no empty part, no `.` and no `..`.
  static func isWithin(_ name: String) -> Bool {
    name.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !name.utf8.contains(0)
  }

  /// Whether there is something under a name.
  func holds(_ name: String) -> Bool {
    Self.isWithin(name) && System.kind(of: folder.path(of: name + Self.ending)) != nil
  }

  /// A template's text; nothing if it cannot be read, is no text, or a link leads out of the folder.
  func read(_ name: String) -> Diagnosed<SourceFile?> {
    do throws(FileFault) {
      if let slash = name.lastIndex(of: "/") {
        try folder.refuseLinkOutside(String(name[..<slash]))
      }
      let path = name + Self.ending
      return SourceFile(
        path: folder.shown(path), bytes: try folder.read(path, limit: NamedFile.largestFile)
      ).ifSound()
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  /// The names that begin as a name does up to its last slash: those that may have been meant.
  func neighbours(of name: String) -> [String] {
    let prefix = name.lastIndex(of: "/").map { name[...$0] } ?? ""
    guard Self.isWithin(prefix + "x") else { return [] }
    let names = try? folder.names(in: prefix.isEmpty ? "." : String(prefix)) { name in
      name.hasSuffix(Self.ending) ? String(prefix + name.dropLast(Self.ending.count)) : nil
    }
    return names ?? []
  }
}
