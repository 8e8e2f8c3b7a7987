/// A number for a word's letters, of which the number for two words run together can be worked out
/// without writing them so.
///
/// Hyphens do not count, nor the ending of a possessive.
struct WordKey {
  /// The number for the word.
  private(set) var whole: UInt64 = 0
  /// The number for the word without the s of a plural.
  private(set) var stem: UInt64 = 0
  private var wholePower: UInt64 = 1
  private var stemPower: UInt64 = 1

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  init(_ word: String) {
    var bytes = word.utf8[...]
    let s = UInt8(ascii: "s")
    if bytes.last == s, bytes.suffix(2).first == UInt8(ascii: "'") { bytes = bytes.dropLast(2) }
    let isPlural = bytes.last == s && bytes.count > 3 && bytes.suffix(2).first != s
    for byte in bytes where byte != UInt8(ascii: "-") {
      stem = whole
      stemPower = wholePower
      whole = whole &* Self.base &+ UInt64(byte)
      wholePower = wholePower &* Self.base
    }
    if !isPlural {
      stem = whole
      stemPower = wholePower
    }
  }

  /// The key of this word and another run together.
  func joined(with next: WordKey) -> WordKey {
    var key = self
    key.whole = whole &* next.wholePower &+ next.whole
    key.stem = whole &* next.stemPower &+ next.stem
    key.wholePower = wholePower &* next.wholePower
    key.stemPower = wholePower &* next.stemPower
    return key
  }
}
