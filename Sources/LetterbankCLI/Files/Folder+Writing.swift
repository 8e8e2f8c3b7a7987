extension Folder {
  /// How the names of files begin that are not finished yet.
  private static let unfinished = ".letterbank-unfinished-"

  /// Puts bytes under a name, all of them or none: they are written beside it, then renamed.
  ///
  /// What stood there before stays until the new bytes are complete, and if they never are; its
  /// owner and permissions go over to them.
  func replace(_ name: String, with bytes: [UInt8]) throws(FileFault) {
    let present = try refuseUnlessFile(name)
    try attempt(to: .write, name) { () throws(SystemError) in
      try whileUnfinished(bytes, for: name, replacing: present) { temporary throws(SystemError) in
        try System.move(temporary, to: name, in: handle.descriptor)
      }
    }
  }

  /// Writes bytes to a file beside a name and does with it what is to be done; if that fails, the
  /// file is removed.
  ///
  /// - Parameter old: the file whose owner and permissions it has; nothing where it replaces none.
  func whileUnfinished<Result>(
    _ bytes: [UInt8], for name: String, replacing old: FileIdentity?,
    _ work: (String) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let temporary = temporaryName(for: name)
    do throws(SystemError) {
      let predecessor = old.map { old in
        Predecessor(access: old.access, file: try? OpenFile(name, in: handle))
      }
      try writeTemporary(temporary, bytes, after: predecessor)
      return try work(temporary)
    } catch {
      try? System.remove(temporary, in: handle.descriptor)
      throw error
    }
  }

  /// Writes a file that is made for it, in the place of one that an ended run may have left.
  private func writeTemporary(
    _ name: String, _ bytes: [UInt8], after predecessor: Predecessor? = nil
  ) throws(SystemError) {
    func write() throws(SystemError) {
      try System.send(bytes, to: name, in: handle.descriptor, .creating(after: predecessor))
    }
    do throws(SystemError) {
      try write()
    } catch {
      guard error.meansExists else { throw error }
      try System.remove(name, in: handle.descriptor)
      try write()
    }
  }

  /// The name of a file that is not finished yet, by what it is to be.
  func temporaryName(for name: String) -> String {
    "\(Self.unfinished)\(System.processNumber)-\(name)"
  }

  /// Refuses a name under which there is something else than a file, as a link; gives the file, if
  /// there is one.
  @discardableResult
  func refuseUnlessFile(_ name: String) throws(FileFault) -> FileIdentity? {
    let present = identity(of: name)
    if let present, present.kind != .file {
      throw fault(name, .write, .wrongKind(found: present.kind, expected: .file))
    }
    return present
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
        try System.send(bytes, to: name, in: handle.descriptor, .creating())
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

  /// The names of what is not finished; none if the folder cannot be listed.
  private var unfinishedNames: [String] {
    let names = try? System.names(of: handle.descriptor, hidden: true) { name in
      name.hasPrefix(Self.unfinished) || PendingExchange(name) != nil ? name : nil
    }
    return names ?? []
  }

  /// Removes what runs left behind that were ended before they could finish, and ends the exchanges
  /// of files that they had begun.
  func removeUnfinished() {
    for name in unfinishedNames {
      if let pending = PendingExchange(name) {
        finish(pending)
      } else {
        try? System.remove(name, in: handle.descriptor)
      }
    }
  }

  /// A folder of this name within this one, made unless it is there.
  ///
  /// - Parameter follows: whether a link to another folder within this one is followed, instead of
  ///   refused.
  func makingFolder(
    _ name: String, followingLinks follows: Bool = true
  ) throws(FileFault) -> Folder {
    try attempt(to: .write, name) { () throws(SystemError) in
      try System.makeFolder(name, in: handle.descriptor)
    }
    return try folder(name, followingLinks: follows)
  }
}
