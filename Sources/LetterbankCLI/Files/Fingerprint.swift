/// A number that tells whether bytes are still what they were.
///
/// It is MurmurHash64A (Austin Appleby) with the seed 0: it notices any edit by hand, and is not
/// meant to withstand forgery.
struct Fingerprint: Hashable, Comparable, CustomStringConvertible {
  private static let factor: UInt64 = 0xC6A4_A793_5BD1_E995

  private let value: UInt64

  /// The fingerprint of these bytes, in time linear in their number.
  init(of bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    let wordCount = bytes.count / 8
    var state = UInt64(bytes.count) &* Self.factor
    let span = bytes.span.bytes
    for position in 0..<wordCount {
      let word = UInt64(
        littleEndian: span.unsafeLoadUnaligned(fromByteOffset: 8 * position, as: UInt64.self))
      state = (state ^ Self.mixed(word &* Self.factor) &* Self.factor) &* Self.factor
    }
    if 8 * wordCount < bytes.count {
      let rest = bytes[(8 * wordCount)...].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      state = (state ^ rest) &* Self.factor
    }
    value = Self.mixed(Self.mixed(state) &* Self.factor)
  }

  /// Lets the higher bits of a word have a say in the lower.
  private static func mixed(_ word: UInt64) -> UInt64 { word ^ (word >> 47) }

  /// The fingerprint that was written as 16 hexadecimal digits.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// By their numbers, an order that means nothing.
  static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.value < right.value }

  /// Sixteen hexadecimal digits.
  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
