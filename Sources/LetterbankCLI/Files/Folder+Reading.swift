import SourceText

extension Folder {
  /// The bytes of a file in the folder, which must be a plain file and no larger than a limit.
  func read(_ name: String, limit: Int = largestFile) throws(FileFault) -> [UInt8] {
    try version(of: name, limit: limit).bytes
  }

  /// A file in the folder as it is now, which must be a plain file and no larger than a limit.
  func version(of name: String, limit: Int = largestFile) throws(FileFault) -> FileVersion {
    let file = try open(name)
    let identity = try attempt(to: .read, name) { () throws(SystemError) in
      try System.identity(of: file.descriptor)
    }
    guard identity.kind == .file else {
      throw fault(name, .read, .wrongKind(found: identity.kind, expected: .file))
    }
    guard identity.size <= limit else {
      throw fault(name, .read, .tooLarge(identity.size, limit: limit))
    }
    return try attempt(to: .read, name) { () throws(SystemError) in
      try file.version(of: identity)
    }
  }

  /// A file's text; nothing if it cannot be read, or holds no text.
  func readText(_ name: String) -> Diagnosed<SourceFile?> {
    do {
      let file = SourceFile(path: shown(name), bytes: try read(name))
      let faults = file.isBlank ? [.emptyFile(file.path)] : file.soundness()
      return Diagnosed(faults.isEmpty ? file : nil, faults)
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
  }

  /// Opens a file.
  private func open(_ name: String) throws(FileFault) -> OpenFile {
    do throws(SystemError) {
      // What is directly in the folder, and no link, cannot lead out of it.
      if !name.utf8.contains(UInt8(ascii: "/")) { return try OpenFile(name, in: handle) }
    } catch {
      guard error.meansLink else { throw fault(name, .read, error.cause) }
    }
    return try walk(to: name, followingLinks: true).file
  }

  /// Follows a name to what it leads to; a link that leads out of the folder, at the name's end or
  /// on the way, is refused.
  private func walk(
    to name: String, followingLinks follows: Bool
  ) throws(FileFault) -> OpenPath {
    do throws(FileFault.Cause) {
      let way = path.way(from: boundary.path) ?? ""
      return try PathWalk.open("\(way)/\(name)", from: boundary, followingLinks: follows)
    } catch {
      throw fault(name, .read, error)
    }
  }

  /// A folder within this one.
  ///
  /// - Parameters:
  ///   - shownPrefix: what is put before a name in it; its own name and a slash if nothing is said.
  ///   - follows: whether links to other folders within this one are followed, instead of refused.
  func folder(
    _ name: String, shownAs shownPrefix: String? = nil, followingLinks follows: Bool = true
  ) throws(FileFault) -> Folder {
    var found: FileKind
    do throws(FileFault) {
      let end = try walk(to: name, followingLinks: follows)
      found = try attempt(to: .read, name) { () throws(SystemError) in
        try System.identity(of: end.file.descriptor).kind
      }
      if found == .folder {
        return Folder(end, within: boundary, shownAs: shownPrefix ?? shown(name) + "/")
      }
    } catch {
      guard case .wrongKind(let kind, _) = error.cause else { throw error }
      found = kind
    }
    throw fault(name, .read, .wrongKind(found: found, expected: .folder))
  }

  /// The names in it, hidden ones left out, as they are wanted, in order of their bytes.
  ///
  /// - Parameter wanted: what is wanted of a name; nothing if it is not wanted at all.
  func names(as wanted: (String) -> String? = { $0 }) throws(FileFault) -> [String] {
    var names = try attempt(to: .read, "") { () throws(SystemError) in
      try System.names(of: handle.descriptor, hidden: false, as: wanted)
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }
}
