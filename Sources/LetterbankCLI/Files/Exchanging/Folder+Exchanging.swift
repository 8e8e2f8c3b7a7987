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
    guard let old = try open(name, as: seen) else { return false }
    let pending = PendingExchange(of: bytes, over: seen, as: name)
    try System.move(temporary, to: pending.fileName, in: handle.descriptor)
    do throws(SystemError) {
      try System.exchange(pending.fileName, with: name, in: handle.descriptor)
    } catch {
      defer { finish(pending) }
      if error.meansMissing { return false }
      guard error.meansNoSuchMove else { throw error }
      try System.move(pending.fileName, to: name, in: handle.descriptor)
      return true
    }
    // Once more, because there was a moment between the first look and the exchange.
    let isSettled = isSettled(old)
    if isSettled, identity(of: pending.fileName) == seen.identity, old.holds(seen) {
      // Should this fail, the next run does it.
      try? System.remove(pending.fileName, in: handle.descriptor)
      return true
    }
    takeBack(pending)
    if isSettled { return false }
    throw .inUse
  }

  /// Opens the file of a name if it is what was seen there, and nobody has it open to write to it;
  /// nothing if it is not.
  private func open(_ name: String, as seen: FileVersion) throws(SystemError) -> OpenFile? {
    do throws(SystemError) {
      let file = try OpenFile(name, in: handle)
      guard isSettled(file) else { throw .inUse }
      return identity(of: name) == seen.identity && file.holds(seen) ? file : nil
    } catch {
      if error.meansMissing || error.meansLink { return nil }
      throw error
    }
  }

  /// Lets a new file and what somebody has saved in the moment of their exchange change places
  /// again.
  ///
  /// If the new file was saved over meanwhile, that was later: it stays, and the other beside it.
  private func takeBack(_ pending: PendingExchange) {
    let change = { () throws(SystemError) in
      try System.exchange(pending.fileName, with: pending.name, in: handle.descriptor)
    }
    try? change()
    if let held = try? settledVersion(of: pending.fileName), !pending.isNew(held) { try? change() }
    finish(pending)
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
