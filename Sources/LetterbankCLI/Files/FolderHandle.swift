/// A folder that is open, and stays so as long as somebody has this.
final class FolderHandle: Sendable {
  /// The open folder.
  let descriptor: System.Descriptor

  /// Opens the folder at a path.
  init(_ path: String) throws(SystemError) {
    descriptor = try System.openFolder(path)
  }

  deinit {
    try? System.closeFile(descriptor)
  }
}
