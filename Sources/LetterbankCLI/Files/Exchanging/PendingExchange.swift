/// A new file that is to change places with the one under a name, or has done so.
///
/// Its own name tells what it is of, so that the next run knows what became of it if this one is
/// ended midway.
struct PendingExchange {
  /// How the names of such files begin.
  private static let start = ".letterbank-exchange-"

  /// The name that the new file is to have.
  let name: String
  /// What is in the new file.
  private let new: Fingerprint
  /// What is to go.
  private let seen: Fingerprint

  /// An exchange of a new file that holds some bytes with what was seen under a name.
  init(of bytes: [UInt8], over seen: FileVersion, as name: String) {
    self.name = name
    new = Fingerprint(of: bytes)
    self.seen = seen.fingerprint
  }

  /// The exchange that a file's name tells of.
  init?(_ fileName: String) {
    guard fileName.hasPrefix(Self.start) else { return nil }
    let parts = fileName.dropFirst(Self.start.count)
      .split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let new = Fingerprint(parts[0]), let seen = Fingerprint(parts[1])
    else { return nil }
    name = String(parts[2])
    self.new = new
    self.seen = seen
  }

  /// The name that the file has meanwhile.
  var fileName: String { "\(Self.start)\(new)-\(seen)-\(name)" }

  /// Whether this says what the new file did, whoever may have touched it since.
  func isNew(_ file: FileVersion) -> Bool { Fingerprint(of: file.bytes) == new }

  /// Whether this is what is to go, as it was when it was seen.
  func isSeen(_ file: FileVersion) -> Bool { file.fingerprint == seen }
}
