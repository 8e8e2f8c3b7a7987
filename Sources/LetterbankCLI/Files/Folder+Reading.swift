extension Folder {
  /// The bytes of a file in the folder, which must be a plain file and no larger than a limit.
  func read(_ name: String, limit: Int = largestFile) throws(FileFault) -> [UInt8] {
    try refuseLinkOutside(name)
    let descriptor = try attempt(to: .read, name) { () throws(SystemError) in
      try System.openForReading(path(of: name))
    }
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

  /// The names in a folder within this one in order of their bytes, hidden ones left out; none if
  /// there is no such folder.
  func names(in name: String) throws(FileFault) -> [String] {
    guard let kind = System.kind(of: path(of: name)) else { return [] }
    try refuseLinkOutside(name)
    guard kind != .file else {
      throw fault(name, .read, .wrongKind(found: kind, expected: .folder))
    }
    return try attempt(to: .read, name) { () throws(SystemError) in
      try System.names(in: path(of: name))
    }
    .filter { !$0.hasPrefix(".") }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Refuses a name that leads out of the folder, by a link at its end or on the way.
  func refuseLinkOutside(_ name: String) throws(FileFault) {
    let target = try attempt(to: .read, name) { () throws(SystemError) in
      try System.realPath(path(of: name))
    }
    guard target == path || target.hasPrefix(path + "/") else {
      throw fault(name, .read, .linkOutside(target))
    }
  }
}
