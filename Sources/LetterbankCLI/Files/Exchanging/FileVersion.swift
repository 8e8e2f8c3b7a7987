/// A file as it was when it was read.
struct FileVersion: Equatable {
  let identity: FileIdentity
  let bytes: [UInt8]

  /// A number that stands for all of it.
  var fingerprint: Fingerprint {
    Fingerprint(of: "\(identity) \(Fingerprint(of: bytes))".utf8)
  }
}
