/// Waiting for other programs that write to a file of the folder.
extension Folder {
  /// The file of a name as it stays, once nobody has it open any more to write to it; nothing where
  /// somebody goes on, or there is no file.
  func settledVersion(of name: String) throws(SystemError) -> FileVersion? {
    guard identity(of: name)?.kind == .file else { return nil }
    let file = try OpenFile(name, in: handle)
    return isSettled(file) ? try file.version : nil
  }

  /// Whether nobody else has a file of the folder open to write to it, if need be after a while.
  func isSettled(_ file: OpenFile) -> Bool {
    if !System.hasWriters(file.descriptor) { return true }
    // Some disks of a network say so of every file.
    return saysSoOfAny(file) || System.waitForWriters(of: file.descriptor)
  }

  /// Whether the file system says even of a file that nobody else knows that it is written to.
  ///
  /// - Parameter file: gives the file that is made for it a name that no other thread takes.
  private func saysSoOfAny(_ file: OpenFile) -> Bool {
    let name = temporaryName(for: "\(file.descriptor)")
    defer { try? System.remove(name, in: handle.descriptor) }
    guard (try? System.send([], to: name, in: handle.descriptor, .creating())) != nil,
      let new = try? OpenFile(name, in: handle)
    else { return false }
    defer { withExtendedLifetime(new) {} }
    return System.hasWriters(new.descriptor)
  }
}
