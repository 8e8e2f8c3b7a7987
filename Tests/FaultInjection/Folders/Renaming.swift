#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files and folders that get other names, in one step each.
enum Renaming {
  /// Lets what stands at two paths change places; says whether something stood at both.
  static func exchange(_ path: String, with other: String) -> Bool {
    rename(path, other, exchanging)
  }

  /// Moves what stands at a path to another; says whether that was free.
  static func move(_ path: String, toFree other: String) -> Bool {
    rename(path, other, refusing)
  }

  #if canImport(Darwin)
    private static let exchanging = UInt32(RENAME_SWAP)
    private static let refusing = UInt32(RENAME_EXCL)

    private static func rename(_ path: String, _ other: String, _ flags: UInt32) -> Bool {
      renamex_np(path, other, flags) == 0
    }
  #else
    private static let exchanging = UInt32(RENAME_EXCHANGE)
    private static let refusing = UInt32(RENAME_NOREPLACE)

    private static func rename(_ path: String, _ other: String, _ flags: UInt32) -> Bool {
      renameat2(AT_FDCWD, path, AT_FDCWD, other, flags) == 0
    }
  #endif
}
