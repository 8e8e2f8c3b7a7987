/// The number by which a name in a template and a key in the data find each other.
///
/// A name of at most seven bytes is its own hash: its bytes, and its length on top. A longer one
/// has the 64-bit FNV-1a hash with the top byte set. Two of those may share a hash, by chance or by
/// ill will, so that what is found by it is compared too.
enum NameHash {
  /// The longest name that is its own hash.
  private static let exactCount = 7

  /// The hash of some bytes.
  static func of(_ bytes: some Collection<UInt8>) -> UInt64 {
    if bytes.count <= exactCount {
      return bytes.reduce(0) { $0 << 8 | UInt64($1) } | UInt64(bytes.count) << 56
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash | 0xFF << 56
  }

  /// Whether only one name can have the hash.
  @inline(__always)
  static func isExact(_ hash: UInt64) -> Bool {
    hash >> 56 <= exactCount
  }
}
