extension OpenFile {
  /// The file as it is now.
  var version: FileVersion {
    get throws(SystemError) { try version(of: try System.identity(of: descriptor)) }
  }

  /// The file with the bytes that it has now.
  ///
  /// - Parameter identity: what was seen of it, after which no more is read than its size.
  func version(of identity: FileIdentity) throws(SystemError) -> FileVersion {
    FileVersion(
      identity: identity, bytes: try System.bytes(of: descriptor, count: identity.size))
  }

  /// Whether it is as it was once.
  func holds(_ seen: FileVersion) -> Bool {
    // Of a file that has grown beyond measure no more is read than this tells.
    identity == seen.identity && (try? version) == seen
  }
}
