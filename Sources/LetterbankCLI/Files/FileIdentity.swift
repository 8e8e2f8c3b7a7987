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
  /// Who may read, write and run it, as `chmod` takes it.
  let permissions: UInt16

  /// A number that stands for all of it.
  var fingerprint: Fingerprint {
    Fingerprint(
      of: "\(kind) \(number) \(size) \(changedAt.seconds) \(changedAt.nanoseconds) \(permissions)"
        .utf8)
  }
}
