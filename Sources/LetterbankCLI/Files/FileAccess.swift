/// Whose a file is, and who may read and write it.
struct FileAccess: Equatable {
  /// The number of the person.
  let owner: UInt32
  /// The number of the group.
  let group: UInt32
  /// What each of them and all others may do, as `chmod` takes it.
  let permissions: UInt16
}
