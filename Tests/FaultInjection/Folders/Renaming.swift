#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders that get other names, in one step each.
enum Renaming {
  /// Lets what stands at two paths change places; says whether something stood at both.
  static func exchange(_ path: String, with other: String) -> Bool {
    #if canImport(Darwin)
      renamex_np(path, other, UInt32(RENAME_SWAP)) == 0
    #else
      renameat2(AT_FDCWD, path, AT_FDCWD, other, UInt32(RENAME_EXCHANGE)) == 0
    #endif
  }

  /// Moves what stands at a path to another; says whether that was free.
  static func move(_ path: String, toFree other: String) -> Bool {
    #if canImport(Darwin)
      renamex_np(path, other, UInt32(RENAME_EXCL)) == 0
    #else
      renameat2(AT_FDCWD, path, AT_FDCWD, other, UInt32(RENAME_NOREPLACE)) == 0
    #endif
  }
}
