/// A number that tells whether bytes are still what they were.
///
/// It is 64 bits of FNV-1a (Fowler, Noll, Vo): it notices any edit by hand, and is not meant to
/// withstand forgery.
struct Fingerprint: Hashable, Comparable, CustomStringConvertible {
  private let value: UInt64

  /// The fingerprint of these bytes, in time linear in their number.
  init(of bytes: some Sequence<UInt8>) {
    value = bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

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
