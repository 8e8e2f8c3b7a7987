extension Folder {
  /// How the names of files begin that are not finished yet.
  private static let unfinished = ".letterbank-unfinished-"

  /// Puts bytes under a name, all of them or none: they are written beside it, then renamed.
  ///
  /// What stood there before stays until the new bytes are complete, and if they never are.
  func replace(_ name: String, with bytes: [UInt8]) throws(FileFault) {
    try refuseUnlessFile(name)
    _ = try putInPlace(name, bytes)
  }

  /// Puts bytes under a name as `replace` does, unless a last look, when they are ready to take its
  /// place, says no; says whether they are there.
  func putInPlace(
    _ name: String, _ bytes: [UInt8], unless isStale: () -> Bool = { false }
  ) throws(FileFault) -> Bool {
    let temporary = temporaryName(for: name)
    return try attempt(to: .write, name) { () throws(SystemError) in
      do throws(SystemError) {
        try writeTemporary(temporary, bytes)
        guard !isStale() else {
          try System.remove(temporary, in: handle.descriptor)
          return false
        }
        try System.move(temporary, to: name, in: handle.descriptor)
        return true
      } catch {
        try? System.remove(temporary, in: handle.descriptor)
        throw error
      }
    }
  }

  /// Writes a file that is made for it, in the place of one that an ended run may have left.
  private func writeTemporary(_ name: String, _ bytes: [UInt8]) throws(SystemError) {
    do throws(SystemError) {
      try System.send(bytes, to: name, in: handle.descriptor, .creating)
    } catch {
      guard error.meansExists else { throw error }
      try System.remove(name, in: handle.descriptor)
      try System.send(bytes, to: name, in: handle.descriptor, .creating)
    }
  }

  private func temporaryName(for name: String) -> String {
    "\(Self.unfinished)\(System.processNumber)-\(name)"
  }

  /// Refuses a name under which there is something else than a file, as a link.
  func refuseUnlessFile(_ name: String) throws(FileFault) {
    if let kind = kind(of: name), kind != .file {
      throw fault(name, .write, .wrongKind(found: kind, expected: .file))
    }
  }

  /// Puts bytes under a name that nothing stands under yet, all of them or none.
  ///
  /// Of two runs that do so at once, one finds that the other was there. Where the file system has
  /// no links the file is written in place, so a run that is ended meanwhile leaves a part of it.
  func create(_ name: String, with bytes: [UInt8]) throws(FileFault) {
    let temporary = temporaryName(for: name)
    defer { try? System.remove(temporary, in: handle.descriptor) }
    try attempt(to: .write, name) { () throws(SystemError) in
      try writeTemporary(temporary, bytes)
      do throws(SystemError) {
        try System.link(temporary, to: name, in: handle.descriptor)
      } catch {
        guard error.meansNoLinks else { throw error }
        try System.send(bytes, to: name, in: handle.descriptor, .creating)
      }
    }
  }

  /// Adds bytes at the end of a file, which is made if it is not there.
  ///
  /// A file that has another name, as in a backup, keeps its bytes under that: it is written anew.
  func append(
    _ bytes: [UInt8], to name: String, limit: Int = largestFile
  ) throws(FileFault) {
    try refuseUnlessFile(name)
    do throws(SystemError) {
      try System.send(bytes, to: name, in: handle.descriptor, .appending)
    } catch {
      guard error.meansOtherNames else { throw fault(name, .write, error.cause) }
      try replace(name, with: try read(name, limit: limit) + bytes)
    }
  }

  /// Whether a run left something behind that was ended before it could finish, or another run is
  /// at work.
  var holdsUnfinished: Bool { !unfinishedNames.isEmpty }

  private var unfinishedNames: [String] {
    ((try? System.names(in: path)) ?? []).filter { $0.hasPrefix(Self.unfinished) }
  }

  /// Removes what runs left behind that were ended before they could finish.
  func removeUnfinished() {
    for name in unfinishedNames { try? System.remove(name, in: handle.descriptor) }
  }

  /// A folder of this name within this one, made unless it is there.
  func makingFolder(_ name: String) throws(FileFault) -> Folder {
    try attempt(to: .write, name) { () throws(SystemError) in
      try System.makeFolder(path(of: name))
    }
    return try Folder(path(of: name), shownAs: shown(name) + "/")
  }
}
