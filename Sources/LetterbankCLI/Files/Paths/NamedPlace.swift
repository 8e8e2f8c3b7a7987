import LetterDocument

/// A file or folder that is named on the command line.
struct NamedPlace {
  /// The path as it was given.
  let shown: String
  let isFolder: Bool
  /// The absolute path, its last part not followed if it is a link to a file.
  private let absolutePath: String

  /// What stands at a path, relative to the current folder.
  init(_ path: String, in surroundings: Surroundings) throws(FileFault) {
    shown = path
    let real: String
    do throws(SystemError) {
      real = try System.realPath(surroundings.absolute(path))
    } catch {
      throw FileFault(path: path, attempt: .read, cause: error.cause)
    }
    isFolder = System.kind(of: real) == .folder
    if isFolder {
      absolutePath = real
    } else {
      let file = NamedFile(path, in: surroundings)
      absolutePath = try file.folder().path(of: file.name)
    }
  }

  /// The path within a folder at an absolute path without links, empty for the folder itself;
  /// nothing if it is elsewhere.
  func path(in folder: String) -> String? {
    absolutePath.way(from: folder).map { String(decoding: $0.utf8.dropFirst(), as: UTF8.self) }
  }

  /// Whether a path has the ending of a letter.
  static func isLetter(_ path: String) -> Bool {
    LetterFormat.allCases.contains { path.hasSuffix("." + $0.fileEnding) }
  }

  /// The folder, and the names of the letters in it, in order.
  ///
  /// - Parameter outer: a folder around it within which links may lead.
  func letters(within outer: Folder? = nil) throws(FileFault) -> (folder: Folder, names: [String]) {
    let prefix = shown.hasSuffix("/") ? shown : shown + "/"
    let folder =
      if let outer, let path = path(in: outer.path) {
        try outer.folder(path, shownAs: prefix)
      } else {
        try Folder(absolutePath, shownAs: prefix)
      }
    return (folder, try folder.names().filter(Self.isLetter))
  }
}
