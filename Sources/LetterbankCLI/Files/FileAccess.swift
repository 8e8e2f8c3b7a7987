/// Whose a file is, and who may read and write it.
struct FileAccess: Equatable {
  /// The number of the person.
  let owner: UInt32
  /// The number of the group.
  let group: UInt32
  /// What each of them and all others may do, as `chmod` takes it.
  let permissions: UInt16

  /// The same for the owner; for all others, of whatever group, what the group and they both may.
  var permissionsForAnyGroup: UInt16 {
    let both = permissions & (permissions >> 3) & 0o7
    return permissions & 0o700 | both << 3 | both
  }
}
