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

  /// The path from this folder to what is at an absolute path without links, empty for the folder
  /// itself; nothing if that is outside.
  func way(to path: String) -> Substring? {
    guard path.utf8.starts(with: self.path.utf8) else { return nil }
    let way = path.utf8.dropFirst(self.path.utf8.count)
    let isWithin = way.isEmpty || way.first == UInt8(ascii: "/") || self.path == "/"
    return isWithin ? Substring(way) : nil
  }

  /// What a name stands for in this folder, opened to be read; a link is refused.
  func opening(_ name: String) throws(SystemError) -> OpenPath {
    OpenPath(path == "/" ? "/\(name)" : "\(path)/\(name)", try OpenFile(name, in: file))
  }
}
