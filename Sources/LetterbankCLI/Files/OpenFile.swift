/// A file or folder that is open, and stays so as long as somebody has this.
final class OpenFile: Sendable {
  /// Its number among the files that the process has open, which is good only as long as somebody
  /// has this.
  let descriptor: System.Descriptor

  /// Opens the folder at a path.
  init(folder path: String) throws(SystemError) {
    descriptor = try System.openFolder(path)
  }

  /// Opens what a name stands for in a folder that is open, `.` for the folder itself, to be read;
  /// a link is refused.
  init(_ name: String, in folder: OpenFile) throws(SystemError) {
    descriptor = try System.openForReading(name, in: folder.descriptor)
  }

  /// What it is, and which; nothing if the system cannot tell.
  var identity: FileIdentity? { try? System.identity(of: descriptor) }

  deinit {
    try? System.closeFile(descriptor)
  }
}
