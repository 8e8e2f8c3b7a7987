import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A file without a name that a process prints to: unlike a pipe it is never full, so that nobody
/// has to read while the process runs.
final class CaptureFile {
  /// The open file.
  let descriptor: Int32

  init() throws {
    var template = Array("\(FileManager.default.temporaryDirectory.path)/faults-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw HarnessFailure("no temporary file can be made") }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
  }

  deinit { close(descriptor) }

  /// What was printed so far.
  var text: String {
    var text: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = pread(descriptor, &part, part.count, off_t(text.count))
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += part.prefix(count)
    }
  }
}
