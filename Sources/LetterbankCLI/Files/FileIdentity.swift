/// What stands under a name at a moment, as far as can be told without reading it.
struct FileIdentity: Equatable, CustomStringConvertible {
  /// A time of the file system's own clock.
  struct Time: Equatable {
    let seconds: Int
    let nanoseconds: Int
  }

  /// What it is.
  let kind: FileKind
  /// Its number in the file system.
  let number: UInt64
  /// Its size in bytes.
  let size: Int
  /// When its contents were last changed.
  let changedAt: Time
  /// Whose it is, and who may read and write it.
  let access: FileAccess

  /// All of it, the same in every run.
  var description: String {
    let contents =
      "\(kind.rawValue) \(number) \(size) \(changedAt.seconds) \(changedAt.nanoseconds)"
    return "\(contents) \(access.owner) \(access.group) \(access.permissions)"
  }
}
