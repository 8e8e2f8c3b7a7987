/// What stands under a name at a moment, as far as can be told without reading it.
struct FileIdentity: Equatable {
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

  /// A number that stands for all of it.
  var fingerprint: Fingerprint {
    let contents = "\(kind) \(number) \(size) \(changedAt.seconds) \(changedAt.nanoseconds)"
    let people = "\(access.owner) \(access.group) \(access.permissions)"
    return Fingerprint(of: "\(contents) \(people)".utf8)
  }
}
