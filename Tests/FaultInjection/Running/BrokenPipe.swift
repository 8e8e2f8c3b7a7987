#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pipe whose reader has gone.
final class BrokenPipe {
  /// The end that is written to.
  let descriptor: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw HarnessFailure("no pipe can be made") }
    close(ends[0])
    descriptor = ends[1]
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }
}
