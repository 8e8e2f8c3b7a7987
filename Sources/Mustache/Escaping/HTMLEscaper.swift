/// Writes text so that HTML takes it for text, also between double quotes.
enum HTMLEscaper {
  /// Appends a stretch of a value, copying what needs no escape in runs.
  static func append(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    guard let base = value.baseAddress else { return }
    var copied = range.lowerBound
    var position = next(from: copied, in: value, upTo: range.upperBound)
    while position < range.upperBound {
      output.append(base + copied, count: position - copied)
      output.append(entity(for: value[position]))
      copied = position + 1
      position = next(from: copied, in: value, upTo: range.upperBound)
    }
    output.append(base + copied, count: range.upperBound - copied)
  }

  /// The first byte from an offset on that must be escaped; sixteen are looked at together.
  ///
  /// `"` and `&` differ in one bit, and so do `<` and `>`: with that bit cleared, two comparisons
  /// find the four of them.
  @inline(__always)
  private static func next(
    from start: Int, in value: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> Int {
    var position = start
    let bytes = UnsafeRawBufferPointer(value)
    while position + 16 <= end {
      let chunk = bytes.loadUnaligned(fromByteOffset: position, as: SIMD16<UInt8>.self)
      let found =
        ((chunk & ~0x04) .== UInt8(ascii: "\"")) .| ((chunk & ~0x02) .== UInt8(ascii: "<"))
      if any(found) { break }
      position += 16
    }
    while position < end, !isSpecial(value[position]) { position += 1 }
    return position
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte & ~0x04 == UInt8(ascii: "\"") || byte & ~0x02 == UInt8(ascii: "<")
  }

  private static func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }
}
