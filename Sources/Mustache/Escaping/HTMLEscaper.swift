/// Writes text so that HTML takes it for text, also between quotes of either kind.
enum HTMLEscaper {
  /// Appends a stretch of a value, copying what needs no escape in runs.
  static func append(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    guard let base = value.baseAddress else { return }
    var copied = range.lowerBound
    var position = next(from: copied, in: value, upTo: range.upperBound)
    while position < range.upperBound {
      if value[position] != UInt8(ascii: "#") {
        output.append(base + copied, count: position - copied)
        output.append(entity(for: value[position]))
        copied = position + 1
      }
      position = next(from: position + 1, in: value, upTo: range.upperBound)
    }
    output.append(base + copied, count: range.upperBound - copied)
  }

  /// The first byte from an offset on that must be escaped, or `#`; eight are looked at together.
  ///
  /// `"`, `&`, `'` and `#` differ in two bits, and `<` and `>` in one: with those bits cleared, two
  /// searches for a byte in a word find all of them.
  @inline(__always)
  private static func next(
    from start: Int, in value: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> Int {
    var position = start
    let bytes = UnsafeRawBufferPointer(value)
    while position + 8 <= end {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      let found =
        zeroBytes((word & ~0x0505_0505_0505_0505) ^ 0x2222_2222_2222_2222)
        | zeroBytes((word & ~0x0202_0202_0202_0202) ^ 0x3C3C_3C3C_3C3C_3C3C)
      if found != 0 { return position + found.trailingZeroBitCount / 8 }
      position += 8
    }
    while position < end, !isSpecial(value[position]) { position += 1 }
    return position
  }

  /// The highest bit of the first byte that is zero, and perhaps of some after it.
  @inline(__always)
  private static func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte & ~0x05 == UInt8(ascii: "\"") || byte & ~0x02 == UInt8(ascii: "<")
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "'"): "&#39;"
    default: "&quot;"
    }
  }
}
