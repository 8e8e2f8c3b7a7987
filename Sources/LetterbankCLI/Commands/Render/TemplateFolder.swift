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
    guard file.name.hasSuffix(Self.ending),
      let way = (try? file.folder().path)?.way(from: folder.path)
    else { return nil }
    let within = way.utf8.dropFirst()
    return (within.isEmpty ? "" : String(decoding: within, as: UTF8.self) + "/")
      + file.name.dropLast(Self.ending.count)
  }

  /// Whether a name cannot lead out of the folder: it has no empty part, no `.` and no `..`.
  static func isWithin(_ name: String) -> Bool {
    name.namesOfPath.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !name.utf8.contains(0)
  }

  /// Whether there is something under a name.
  func holds(_ name: String) -> Bool {
    Self.isWithin(name) && System.kind(of: folder.path(of: name + Self.ending)) != nil
  }

  /// A template's text; nothing if it cannot be read, is no text, or a link leads out of the
  /// folder.
  func read(_ name: String) -> Diagnosed<SourceFile?> {
    do throws(FileFault) {
      let (way, last) = Self.parts(of: name)
      // The folder is opened by itself, so that it is named if it is a link that leads out.
      let bytes = try inner(way).read(last + Self.ending, limit: NamedFile.largestFile)
      return SourceFile(path: folder.shown(name + Self.ending), bytes: bytes).ifSound()
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  /// The names that begin as a name does up to its last slash: those that may have been meant.
  func neighbours(of name: String) -> [String] {
    let way = Self.parts(of: name).way
    guard Self.isWithin(way + "x") else { return [] }
    let names = try? inner(way).names { name in
      name.hasSuffix(Self.ending) ? way + name.dropLast(Self.ending.count) : nil
    }
    return names ?? []
  }

  /// The folder that the names are in which begin so.
  private func inner(_ way: String) throws(FileFault) -> Folder {
    way.isEmpty
      ? folder : try folder.folder(String(decoding: way.utf8.dropLast(), as: UTF8.self))
  }

  /// A name up to its last slash, and what comes after it.
  private static func parts(of name: String) -> (way: String, last: String) {
    let last = name.namesOfPath.last ?? ""
    return (String(decoding: name.utf8.dropLast(last.utf8.count), as: UTF8.self), last)
  }
}
