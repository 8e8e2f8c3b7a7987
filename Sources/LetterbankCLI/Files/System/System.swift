#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few calls of the system's C library that the program makes, together with those about open
/// folders, threads and the terminal, which stand beside it.
///
/// They are made directly because only they can refuse links, lock a folder and replace a file in
/// one step.
enum System {
  /// An open file.
  typealias Descriptor = Int32

  /// Opens a folder.
  static func openFolder(_ path: String) throws(SystemError) -> Descriptor {
    try check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
  }

  /// Closes a file; a full disk may show only now.
  static func closeFile(_ descriptor: Descriptor) throws(SystemError) {
    _ = try check(close(descriptor))
  }

  /// What a path names, a link not followed; nothing where nothing is there.
  static func kind(of path: String) -> FileKind? {
    var status = stat()
    return lstat(path, &status) == 0 ? kind(of: status) : nil
  }

  static func kind(of status: stat) -> FileKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// At most so many bytes of an open file, from its start.
  static func bytes(of descriptor: Descriptor, count: Int) throws(SystemError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let received = pread(descriptor, base + filled, count - filled, off_t(filled))
        if received < 0, errno == EINTR { continue }
        if received < 0 { code = errno }
        if received <= 0 { return }
        filled += received
      }
    }
    if code != 0 { throw SystemError(code: code) }
    return bytes
  }

  /// Writes all bytes; the system may take them in parts.
  static func send(_ bytes: [UInt8], to descriptor: Descriptor) throws(SystemError) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let sent = write(descriptor, part.baseAddress, part.count)
        if sent < 0, errno == EINTR { continue }
        guard sent >= 0 else {
          code = errno
          return
        }
        rest = rest.dropFirst(sent)
      }
    }
    if code != 0 { throw SystemError(code: code) }
  }

  /// The path without links, absolute.
  static func realPath(_ path: String) throws(SystemError) -> String {
    guard let real = realpath(path, nil) else { throw SystemError(code: errno) }
    defer { free(real) }
    return String(cString: real)
  }

  /// Makes a folder; that it is there already is no fault.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
    throw SystemError(code: errno)
  }

  /// Waits until no other run holds the folder, and holds it until its file is closed, or the
  /// process ends, however it ends.
  ///
  /// - Parameter waits: whether it is waited for, instead of being an error that another holds it.
  static func lock(_ descriptor: Descriptor, waiting waits: Bool) throws(SystemError) {
    while flock(descriptor, LOCK_EX | (waits ? 0 : LOCK_NB)) != 0 {
      guard errno == EINTR else { throw SystemError(code: errno) }
    }
  }

  /// A number that no other process has.
  static let processNumber = Int(getpid())

  /// The folder that the process stands in; nothing if it was taken away.
  static var currentFolder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// What a variable of the environment holds; nothing if there is none of that name.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether a person watches an open file.
  static func isTerminal(_ descriptor: Descriptor) -> Bool { isatty(descriptor) == 1 }

  /// Lets a write to a reader that has gone, or past the size that files may have, fail instead of
  /// ending the process.
  static func letWritesFail() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Ends the process.
  static func endProcess(_ code: Int32) -> Never { exit(code) }

  static func check(_ result: Int32) throws(SystemError) -> Int32 {
    if result < 0 { throw SystemError(code: errno) }
    return result
  }
}
