import SourceText

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
      output.append(base + copied, count: position - copied)
      output.append(entity(for: value[position]))
      copied = position + 1
      position = next(from: position + 1, in: value, upTo: range.upperBound)
    }
    output.append(base + copied, count: range.upperBound - copied)
  }

  /// The first byte from an offset on that must be escaped.
  @inline(__always)
  private static func next(
    from start: Int, in value: UnsafeBufferPointer<UInt8>, upTo end: Int
  ) -> Int {
    guard start < end else { return start }
    return value.span.firstOffset(in: start..<end) {
      // The first mask leaves `"`, `&`, `'` and `#`, the second `<` and `>`.
      $0.equal(to: UInt8(ascii: "\""), under: ~0x05) | $0.equal(to: UInt8(ascii: "<"), under: ~0x02)
    } where: {
      switch $0 {
      case UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        true
      default: false
      }
    }
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
