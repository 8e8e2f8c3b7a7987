#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is done to the files of a folder that is open, wherever its path may lead by then.
extension System {
  /// Opens a file or folder for reading, without waiting for whoever may be at the other end of a
  /// pipe; a link is refused.
  static func openForReading(
    _ name: String, in folder: Descriptor
  ) throws(SystemError) -> Descriptor {
    try check(openat(folder, name, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW))
  }

  /// Where a link leads, as it says.
  static func target(ofLink name: String, in folder: Descriptor) throws(SystemError) -> String {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlinkat(folder, name, &target, target.count)
    guard count >= 0 else { throw SystemError(code: errno) }
    guard count < target.count else { throw SystemError(code: ENAMETOOLONG) }
    return String(decoding: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes a folder in one that is open; that it is there already is no fault.
  static func makeFolder(_ name: String, in folder: Descriptor) throws(SystemError) {
    guard mkdirat(folder, name, 0o777) != 0, errno != EEXIST else { return }
    throw SystemError(code: errno)
  }

  /// The names in an open folder, as they are wanted, in no order.
  ///
  /// - Parameters:
  ///   - hidden: whether those that begin with a dot are looked at, or all others.
  ///   - wanted: what is wanted of a name; nothing if it is not wanted at all.
  static func names(
    of folder: Descriptor, hidden: Bool, as wanted: (String) -> String?
  ) throws(SystemError) -> [String] {
    // Opened once more, because reading goes on from where the last left off.
    let descriptor = try openForReading(".", in: folder)
    guard let stream = fdopendir(descriptor) else {
      let error = SystemError(code: errno)
      try? closeFile(descriptor)
      throw error
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // Only this tells the end of the folder from an error.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        // Most folders are looked through for one kind, and hold many thousands of the other.
        (bytes.first == UInt8(ascii: ".")) == hidden
          ? String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) : nil
      }
      if let name, name != ".", name != "..", let name = wanted(name) { names.append(name) }
    }
    if errno != 0 { throw SystemError(code: errno) }
    return names
  }

  /// What a name stands for, a link not followed, and which file it is; nothing where nothing is
  /// there.
  static func identity(of name: String, in folder: Descriptor) -> FileIdentity? {
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return identity(of: status)
  }

  /// What an open file is, and which.
  static func identity(of descriptor: Descriptor) throws(SystemError) -> FileIdentity {
    var status = stat()
    _ = try check(fstat(descriptor, &status))
    return identity(of: status)
  }

  private static func identity(of status: stat) -> FileIdentity {
    FileIdentity(
      kind: kind(of: status), number: UInt64(status.st_ino), size: Int(status.st_size),
      changedAt: changeTime(of: status), access: access(of: status))
  }

  private static func access(of status: stat) -> FileAccess {
    FileAccess(
      owner: status.st_uid, group: status.st_gid, permissions: UInt16(status.st_mode & 0o777))
  }

  private static func changeTime(of status: stat) -> FileIdentity.Time {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return .init(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }

  /// What becomes of a file's present bytes when others are written to it.
  enum Writing {
    case appending
    /// There are none: the file must not be there. It is as open as the one was whose place it is
    /// to take, and at no moment more; or as is usual.
    case creating(after: Predecessor? = nil)

    fileprivate var flag: Int32 {
      switch self {
      case .appending: O_APPEND
      case .creating: O_EXCL
      }
    }

    /// What a new file may be used for at first: by nobody else, until it is as open as it shall
    /// be.
    fileprivate var permissions: mode_t {
      if case .creating(_?) = self { 0o600 } else { 0o666 }
    }
  }

  /// Writes bytes to a file, which is made if it is not there.
  ///
  /// A link and all else that is no plain file is refused, and so is one that has another name:
  /// what has that name may not be the program's to change.
  static func send(
    _ bytes: [UInt8], to name: String, in folder: Descriptor, _ writing: Writing
  ) throws(SystemError) {
    // Without O_NONBLOCK a pipe that nobody reads would be waited for.
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | writing.flag
    let descriptor = try check(openat(folder, name, flags, writing.permissions))
    do {
      switch writing {
      case .appending: try refuseUnlessOwn(descriptor)
      case .creating(let predecessor?): try inherit(from: predecessor, descriptor)
      case .creating: break
      }
      try send(bytes, to: descriptor)
    } catch {
      try? closeFile(descriptor)
      throw error
    }
    try closeFile(descriptor)
  }

  private static func refuseUnlessOwn(_ descriptor: Descriptor) throws(SystemError) {
    var status = stat()
    _ = try check(fstat(descriptor, &status))
    guard kind(of: status) == .file else { throw SystemError(code: ENXIO) }
    guard status.st_nlink <= 1 else { throw SystemError(code: EMLINK) }
  }

  /// Puts one file of a folder in another's place, in one step.
  static func move(
    _ name: String, to other: String, in folder: Descriptor
  ) throws(SystemError) {
    _ = try check(renameat(folder, name, folder, other))
  }

  /// Gives a file of a folder another name, which nothing may have yet.
  static func move(
    _ name: String, toFree other: String, in folder: Descriptor
  ) throws(SystemError) {
    #if canImport(Darwin)
      _ = try check(renameatx_np(folder, name, folder, other, UInt32(RENAME_EXCL)))
    #else
      _ = try check(renameat2(folder, name, folder, other, UInt32(RENAME_NOREPLACE)))
    #endif
  }

  /// Lets two files of a folder change places, in one step.
  static func exchange(
    _ name: String, with other: String, in folder: Descriptor
  ) throws(SystemError) {
    #if canImport(Darwin)
      _ = try check(renameatx_np(folder, name, folder, other, UInt32(RENAME_SWAP)))
    #else
      _ = try check(renameat2(folder, name, folder, other, UInt32(RENAME_EXCHANGE)))
    #endif
  }

  /// Gives a file of a folder a second name, which nothing may have yet.
  static func link(
    _ name: String, to other: String, in folder: Descriptor
  ) throws(SystemError) {
    _ = try check(linkat(folder, name, folder, other, 0))
  }

  /// Removes a file of a folder.
  static func remove(_ name: String, in folder: Descriptor) throws(SystemError) {
    _ = try check(unlinkat(folder, name, 0))
  }
}
