extension Folder {
  /// Puts bytes under a name in the place of what was seen there, or of nothing; says whether they
  /// are there, with the owner and permissions of what they replace.
  ///
  /// They are not if anybody has put or written something else there since, however shortly before:
  /// that stays. At no moment is a part of the bytes there, or nothing where something was.
  func put(
    _ bytes: [UInt8], as name: String, over seen: FileIdentity?
  ) throws(FileFault) -> Bool {
    if let seen, seen.kind != .file {
      throw fault(name, .write, .wrongKind(found: seen.kind, expected: .file))
    }
    return try attempt(to: .write, name) { () throws(SystemError) in
      try whileUnfinished(bytes, for: name, replacing: seen) { temporary throws(SystemError) in
        guard let seen else { return try move(temporary, toFree: name) }
        return try exchange(temporary, with: name, over: seen)
      }
    }
  }

  /// Gives a file a name unless something has it; says whether it has the name now.
  private func move(_ temporary: String, toFree name: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try System.move(temporary, toFree: name, in: handle.descriptor)
      return true
    } catch {
      guard error.meansExists || error.meansNoSuchMove else { throw error }
      guard error.meansNoSuchMove, identity(of: name) == nil else {
        try System.remove(temporary, in: handle.descriptor)
        return false
      }
      try System.move(temporary, to: name, in: handle.descriptor)
      return true
    }
  }

  /// Puts a file in the place of what was seen under a name if that is still there; says whether it
  /// was.
  private func exchange(
    _ temporary: String, with name: String, over seen: FileIdentity
  ) throws(SystemError) -> Bool {
    guard let new = identity(of: temporary), identity(of: name) == seen else {
      try System.remove(temporary, in: handle.descriptor)
      return false
    }
    let pending = PendingExchange(of: new, over: seen, as: name)
    try System.move(temporary, to: pending.fileName, in: handle.descriptor)
    defer { finish(pending) }
    do throws(SystemError) {
      return try exchange(pending, new, over: seen)
    } catch {
      if error.meansMissing { return false }
      guard error.meansNoSuchMove else { throw error }
      guard identity(of: name) == seen else { return false }
      try System.move(pending.fileName, to: name, in: handle.descriptor)
      return true
    }
  }

  /// Lets a new file change places with what stands under its name, if that is what was seen.
  ///
  /// If not, it was saved a moment ago, so they change back; and so on, should somebody go on saving:
  /// what was saved last stays.
  private func exchange(
    _ pending: PendingExchange, _ new: FileIdentity, over seen: FileIdentity
  ) throws(SystemError) -> Bool {
    var (held, expected) = (new, seen)
    while true {
      try System.exchange(pending.fileName, with: pending.name, in: handle.descriptor)
      guard let found = identity(of: pending.fileName), found != expected else {
        return held == new
      }
      (held, expected) = (found, held)
    }
  }

  /// Ends an exchange: what somebody saved while it was made goes back to its place, all else that is
  /// held has done its duty.
  func finish(_ pending: PendingExchange) {
    guard let held = identity(of: pending.fileName) else { return }
    let present = identity(of: pending.name)
    let isSaved = !pending.isNew(held) && !pending.isSeen(held)
    if isSaved, present.map(pending.isNew) ?? true {
      try? System.move(pending.fileName, to: pending.name, in: handle.descriptor)
    } else {
      try? System.remove(pending.fileName, in: handle.descriptor)
    }
  }
}
