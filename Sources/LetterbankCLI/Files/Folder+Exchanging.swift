extension Folder {
  /// Puts bytes under a name in the place of what was seen there, or of nothing; says whether they
  /// are there, with the owner and permissions of what they replace.
  ///
  /// They are not if anybody has put or written something else there since, however shortly before:
  /// that stays. At no moment is a part of the bytes there, or nothing where something was. That
  /// another program goes on having the file open to write to it is a fault.
  func put(
    _ bytes: [UInt8], as name: String, over seen: FileVersion?
  ) throws(FileFault) -> Bool {
    try attempt(to: .write, name) { () throws(SystemError) in
      try whileUnfinished(bytes, for: name, replacing: seen?.identity) {
        temporary throws(SystemError) in
        let isPut =
          if let seen {
            try exchange(temporary, holding: bytes, with: name, over: seen)
          } else {
            try move(temporary, toFree: name)
          }
        if !isPut { try? System.remove(temporary, in: handle.descriptor) }
        return isPut
      }
    }
  }

  /// Gives a file a name unless something has it; says whether it has the name now.
  private func move(_ file: String, toFree name: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try System.move(file, toFree: name, in: handle.descriptor)
      return true
    } catch {
      guard error.meansExists || error.meansNoSuchMove else { throw error }
      guard error.meansNoSuchMove, identity(of: name) == nil else { return false }
      try System.move(file, to: name, in: handle.descriptor)
      return true
    }
  }

  /// Puts a file in the place of what was seen under a name if that is still there; says whether it
  /// was.
  private func exchange(
    _ temporary: String, holding bytes: [UInt8], with name: String, over seen: FileVersion
  ) throws(SystemError) -> Bool {
    guard let identity = identity(of: temporary), self.identity(of: name) == seen.identity
    else { return false }
    let new = FileVersion(identity: identity, bytes: bytes)
    let pending = PendingExchange(of: new, over: seen, as: name)
    // Opened before they change places, because nothing may keep it from being looked at then.
    let old = try OpenFile(name, in: handle)
    try System.move(temporary, to: pending.fileName, in: handle.descriptor)
    do throws(SystemError) {
      guard try exchange(pending, new, over: seen, old) else {
        finish(pending)
        return false
      }
      try System.remove(pending.fileName, in: handle.descriptor)
      return true
    } catch {
      defer { finish(pending) }
      if error.meansMissing { return false }
      guard error.meansNoSuchMove else { throw error }
      guard try old.settledVersion() == seen, self.identity(of: name) == seen.identity
      else { return false }
      try System.move(pending.fileName, to: name, in: handle.descriptor)
      return true
    }
  }

  /// Lets a new file change places with what stands under its name, if that is what was seen.
  ///
  /// If not, it was saved a moment ago, so they change back; and so on, should somebody go on saving:
  /// what was saved last stays.
  ///
  /// - Parameter old: what was seen, open.
  private func exchange(
    _ pending: PendingExchange, _ new: FileVersion, over seen: FileVersion, _ old: OpenFile
  ) throws(SystemError) -> Bool {
    var (held, expected): (FileVersion?, FileVersion?) = (new, seen)
    while true {
      try System.exchange(pending.fileName, with: pending.name, in: handle.descriptor)
      guard let identity = identity(of: pending.fileName) else { break }
      let isOld = identity.number == seen.identity.number
      let found = try? (isOld ? old.settledVersion() : settledVersion(of: pending.fileName))
      if found == expected { break }
      (held, expected) = (found, held)
    }
    if held == nil { throw .inUse }
    return held == new
  }

  /// A file of the folder as it stays, likewise; nothing where there is none, too.
  private func settledVersion(of name: String) throws(SystemError) -> FileVersion? {
    guard identity(of: name)?.kind == .file else { return nil }
    return try OpenFile(name, in: handle).settledVersion()
  }

  /// Ends an exchange: what somebody saved while it was made goes back to its place, or beside what
  /// somebody has saved there since; all else that is held has done its duty.
  func finish(_ pending: PendingExchange) {
    // What cannot be looked at now is there for the next run.
    try? settle(pending)
  }

  private func settle(_ pending: PendingExchange) throws(SystemError) {
    guard identity(of: pending.fileName) != nil else { return }
    let held = try settledVersion(of: pending.fileName)
    if let held, pending.isNew(held) || pending.isSeen(held) {
      try System.remove(pending.fileName, in: handle.descriptor)
    } else if let present = try settledVersion(of: pending.name), pending.isNew(present) {
      try System.exchange(pending.fileName, with: pending.name, in: handle.descriptor)
      // What is held now is the new file, or what somebody has made of it just before.
      try settle(pending)
    } else if try !move(pending.fileName, toFree: pending.name) {
      try keep(pending)
    }
  }

  /// Gives what was saved a name of its own, as `kent.md.saved`.
  private func keep(_ pending: PendingExchange) throws(SystemError) {
    var (name, number) = ("\(pending.name).saved", 1)
    while try !move(pending.fileName, toFree: name) {
      number += 1
      name = "\(pending.name).saved-\(number)"
    }
  }
}

extension OpenFile {
  /// The file as it stays, once nobody has it open any more to write to it; nothing where somebody
  /// goes on, or it is no plain file.
  fileprivate func settledVersion() throws(SystemError) -> FileVersion? {
    guard System.waitForWriters(of: descriptor) else { return nil }
    let identity = try System.identity(of: descriptor)
    guard identity.kind == .file else { return nil }
    return FileVersion(
      identity: identity, bytes: try System.bytes(of: descriptor, count: identity.size))
  }
}
