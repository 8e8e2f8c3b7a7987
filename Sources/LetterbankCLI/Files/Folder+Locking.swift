extension Folder {
  /// Does some work while no other run writes to the folder.
  func whileLocked<Result>(
    _ work: () throws(FileFault) -> Result
  ) throws(FileFault) -> Result {
    let lock = try locked()
    defer { withExtendedLifetime(lock) {} }
    return try work()
  }

  /// Waits for the runs that write to the folder, and lets others wait as long as somebody has what
  /// is given back; removes what runs left behind that were ended before they could finish.
  ///
  /// - Parameter tell: called if another run has to be waited for.
  func locked(orWaiting tell: () -> Void = {}) throws(FileFault) -> OpenFile {
    let lock = try attempt(to: .write, "") { () throws(SystemError) in
      do throws(SystemError) {
        return try self.lock(waiting: false)
      } catch {
        guard error.meansHeld else { throw error }
        tell()
        return try self.lock(waiting: true)
      }
    }
    removeUnfinished()
    return lock
  }

  private func lock(waiting waits: Bool) throws(SystemError) -> OpenFile {
    // Opened once more, because whoever has the same open file has its lock as well.
    let lock = try OpenFile(".", in: handle)
    try System.lock(lock.descriptor, waiting: waits)
    return lock
  }

  /// Removes what runs left behind that were ended before they could finish, if there is any and no
  /// run is at work.
  func tidyUp() {
    guard holdsUnfinished, let lock = try? lock(waiting: false) else { return }
    defer { withExtendedLifetime(lock) {} }
    removeUnfinished()
  }
}
