#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
#if os(Linux)
  import ExtendedAttributes
#endif

/// What a file has besides its owner and permissions: lists of who else may use it, and notes.
extension System {
  /// Gives an open file what another has, as far as the system lets the process.
  ///
  /// Where a list of who else may use the file cannot be given, its group may not use it: what that
  /// may do stood in the list, and the permissions tell only the most that anybody there may.
  static func copyAttributes(
    of old: Descriptor, to new: Descriptor
  ) throws(SystemError) {
    #if os(Linux)
      for name in attributeNames(of: old) {
        let isGiven = copyAttribute(name, of: old, to: new)
        guard !isGiven, name == "system.posix_acl_access" else { continue }
        let permissions = try identity(of: new).access.permissions
        _ = try check(fchmod(new, mode_t(permissions & 0o707)))
      }
    #elseif canImport(Darwin)
      fcopyfile(old, new, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR))
    #endif
  }

  #if os(Linux)
    private static func attributeNames(of file: Descriptor) -> [String] {
      let size = flistxattr(file, nil, 0)
      guard size > 0 else { return [] }
      var names = [CChar](repeating: 0, count: size)
      let count = flistxattr(file, &names, size)
      guard count > 0 else { return [] }
      return names[..<count].split(separator: 0).map { name in
        String(decoding: name.map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    }

    private static func copyAttribute(
      _ name: String, of old: Descriptor, to new: Descriptor
    ) -> Bool {
      let size = fgetxattr(old, name, nil, 0)
      guard size >= 0 else { return false }
      var value = [UInt8](repeating: 0, count: size)
      let count = fgetxattr(old, name, &value, size)
      return count >= 0 && fsetxattr(new, name, value, count, 0) == 0
    }
  #endif
}
