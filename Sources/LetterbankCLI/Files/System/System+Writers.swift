#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Who else has a file open.
extension System {
  /// How often it is asked whether a file is still open elsewhere, and how long is waited in
  /// between, in microseconds: a second in all, in which any editor has saved.
  private static let (mostLooks, pause) = (200, UInt32(5_000))

  /// Waits until no other program has an open file open to write to it; says whether none has.
  ///
  /// Where the system cannot tell, none is taken to have.
  static func waitForWriters(of descriptor: Descriptor) -> Bool {
    for _ in 1..<mostLooks {
      if !hasWriters(descriptor) { return true }
      usleep(pause)
    }
    return !hasWriters(descriptor)
  }

  private static let ignoresLeaseSignals: Void = { signal(SIGIO, SIG_IGN) }()

  /// Whether another program has an open file open to write to it, as far as the system tells.
  static func hasWriters(_ descriptor: Descriptor) -> Bool {
    #if os(Linux)
      // Linux grants a lease for reading only where nobody has the file open to write to it, and
      // only to its owner or root. Somebody may want to open it so until it is given back; the
      // signal that tells of it would end the process.
      _ = ignoresLeaseSignals
      if fcntl(descriptor, F_SETLEASE, Int32(F_RDLCK)) == 0 {
        _ = fcntl(descriptor, F_SETLEASE, Int32(F_UNLCK))
        return false
      }
      return errno == EAGAIN
    #else
      return false
    #endif
  }
}
