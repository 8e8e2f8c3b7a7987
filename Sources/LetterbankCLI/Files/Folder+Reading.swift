import SourceText

extension Folder {
  /// The bytes of a file in the folder, which must be a plain file and no larger than a limit.
  func read(_ name: String, limit: Int = largestFile) throws(FileFault) -> [UInt8] {
    let descriptor = try open(name)
    defer { try? System.closeFile(descriptor) }
    let (kind, size) = try attempt(to: .read, name) { () throws(SystemError) in
      try System.status(descriptor)
    }
    guard kind == .file else { throw fault(name, .read, .wrongKind(found: kind, expected: .file)) }
    guard size <= limit else { throw fault(name, .read, .tooLarge(size, limit: limit)) }
    return try attempt(to: .read, name) { () throws(SystemError) in
      try System.bytes(of: descriptor, count: size)
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

  /// Opens a file; a link that leads out of the folder, at the name's end or on the way, is refused.
  private func open(_ name: String) throws(FileFault) -> System.Descriptor {
    func open(followingLinks follows: Bool) throws(SystemError) -> System.Descriptor {
      try System.openForReading(name, in: handle.descriptor, followingLinks: follows)
    }
    do throws(SystemError) {
      // What is directly in the folder, and no link, cannot lead out of it.
      if !name.utf8.contains(UInt8(ascii: "/")) { return try open(followingLinks: false) }
    } catch {
      guard error.meansLink else { throw fault(name, .read, error.cause) }
    }
    try refuseLinkOutside(name)
    return try attempt(to: .read, name) { () throws(SystemError) in
      try open(followingLinks: true)
    }
  }

  /// The names in a folder within this one, hidden ones left out, as they are wanted, in order of
  /// their bytes; none if there is no such folder.
  ///
  /// - Parameter wanted: what is wanted of a name; nothing if it is not wanted at all.
  func names(
    in name: String, as wanted: (String) -> String? = { $0 }
  ) throws(FileFault) -> [String] {
    guard let kind = kind(of: name) else { return [] }
    try refuseLinkOutside(name)
    guard kind != .file else {
      throw fault(name, .read, .wrongKind(found: kind, expected: .folder))
    }
    var names = try attempt(to: .read, name) { () throws(SystemError) in
      try System.names(in: name, of: handle.descriptor) { $0.hasPrefix(".") ? nil : wanted($0) }
    }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }

  /// Refuses a name that leads out of the folder, by a link at its end or on the way.
  func refuseLinkOutside(_ name: String) throws(FileFault) {
    let target = try attempt(to: .read, name) { () throws(SystemError) in
      try System.realPath(path(of: name))
    }
    guard target == boundary || target.hasPrefix(boundary + "/") else {
      throw fault(name, .read, .linkOutside(target))
    }
  }
}
