/// A file or folder that is open, and where it was when it was opened.
struct OpenPath {
  /// Its absolute path, without links.
  let path: String
  let file: OpenFile

  /// What is at an absolute path without links.
  init(_ path: String, _ file: OpenFile) {
    self.path = path
    self.file = file
  }

  /// What a name stands for in this folder, opened to be read; a link is refused.
  func opening(_ name: String) throws(SystemError) -> OpenPath {
    OpenPath(path == "/" ? "/\(name)" : "\(path)/\(name)", try OpenFile(name, in: file))
  }
}
