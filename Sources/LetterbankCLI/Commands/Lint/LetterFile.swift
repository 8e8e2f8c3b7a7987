import SourceText

/// A letter in a file of its own.
enum LetterFile {
  /// One that the command line names, by its path as it was given.
  case named(String)
  /// One by its name in a folder that the command line names, out of which no link is followed.
  case found(String, in: Folder)

  /// Its path as people see it.
  var path: String {
    switch self {
    case .named(let path): path
    case .found(let name, let folder): folder.shown(name)
    }
  }

  /// Its text; nothing if it cannot be read or is no text.
  func read(in surroundings: Surroundings) -> Diagnosed<SourceFile?> {
    switch self {
    case .named(let path):
      return NamedFile(path, in: surroundings).read()
    case .found(let name, let folder):
      do throws(FileFault) {
        return SourceFile(path: path, bytes: try folder.read(name)).ifSound()
      } catch {
        return Diagnosed(nil, [error.diagnostic])
      }
    }
  }
}
