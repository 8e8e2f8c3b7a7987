/// A folder that is open, and stays so as long as somebody has this.
final class FolderHandle: Sendable {
  /// The open folder.
  let descriptor: System.Descriptor

  /// Opens the folder at a path.
  init(_ path: String) throws(SystemError) {
    descriptor = try System.openFolder(path)
  }

  /// Opens the folder of a name in one that is open, `.` for itself, wherever its path may lead.
  init(_ name: String, in folder: FolderHandle) throws(SystemError) {
    descriptor = try System.openFolder(name, in: folder.descriptor)
  }

  deinit {
    try? System.closeFile(descriptor)
  }
}
