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

/// Whose a file is, who may use it, and what notes it has.
extension System {
  /// The attribute that lists who else may use a file.
  private static let list = "system.posix_acl_access"

  /// Gives a new file, which nobody else may use yet, what the one has whose place it is to take, as
  /// far as the system lets the process.
  ///
  /// Nobody may do more with it than with the other. Where it gets another group, that and all
  /// others may what both might before. A list of who else may use the file says what its group may,
  /// and the permissions only the most that anybody on it may: so where there is one and it cannot
  /// be given, or it cannot be seen if there is one, the file is its owner's alone.
  static func inherit(
    from predecessor: Predecessor, _ new: Descriptor
  ) throws(SystemError) {
    let access = predecessor.access
    let present = try identity(of: new).access
    var hasGroup = present.group == access.group
    if present.owner != access.owner || !hasGroup {
      hasGroup =
        fchown(new, access.owner, access.group) == 0
        || fchown(new, present.owner, access.group) == 0 || hasGroup
    }
    var permissions = hasGroup ? access.permissions : access.permissionsForAnyGroup
    if !copyAttributes(of: predecessor.file, to: new, withList: hasGroup) {
      permissions &= 0o700
    }
    _ = try check(fchmod(new, mode_t(permissions)))
  }

  /// Gives a file what attributes another has; says whether it has a list of who else may use it
  /// that tells as much as the other's.
  private static func copyAttributes(
    of old: OpenFile?, to new: Descriptor, withList copiesList: Bool
  ) -> Bool {
    #if os(Linux)
      // The folder may give each new file a list.
      fremovexattr(new, list)
      guard let old else { return false }
      defer { withExtendedLifetime(old) {} }
      var isAlike = true
      for name in attributeNames(of: old.descriptor) {
        if name == list, !copiesList {
          isAlike = false
        } else if !copyAttribute(name, of: old.descriptor, to: new), name == list {
          isAlike = false
        }
      }
      return isAlike
    #else
      guard let old else { return false }
      defer { withExtendedLifetime(old) {} }
      return fcopyfile(old.descriptor, new, nil, copyfile_flags_t(COPYFILE_ACL | COPYFILE_XATTR))
        == 0
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
