extension Folder {
  /// Does some work while no other run writes to the folder: waits for those that do, and first
  /// removes what runs left behind that were ended before they could finish.
  func whileLocked<Result>(
    _ work: () throws(FileFault) -> Result
  ) throws(FileFault) -> Result {
    let lock = try attempt(to: .write, "") { () throws(SystemError) in
      let descriptor = try System.openFolder(path)
      try System.lock(descriptor)
      return descriptor
    }
    defer { try? System.closeFile(lock) }
    removeUnfinished()
    return try work()
  }
}
