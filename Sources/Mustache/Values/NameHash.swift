/// The number by which a name in a template and a key in the data find each other.
enum NameHash {
  /// The 64-bit FNV-1a hash of some bytes.
  ///
  /// Two names may share a hash, by chance or by ill will: what is found by it is compared too.
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return hash
  }
}
