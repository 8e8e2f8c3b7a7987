/// A character of white space beyond ASCII, which Markdown counts as a blank beside `*` and `_`.
struct UnicodeSpace {
  /// Where it stands in a value.
  let range: Range<Int>
  private let scalar: Unicode.Scalar

  /// The one that begins at an offset of a value, if there is one.
  init?(in value: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard offset < value.count, value[offset] >= 0xC2,
      let scalar = String(decoding: value[offset..<min(offset + 3, value.count)], as: UTF8.self)
        .unicodeScalars.first,
      scalar.properties.generalCategory == .spaceSeparator
    else { return nil }
    self.scalar = scalar
    range = offset..<offset + UTF8.width(scalar)
  }

  /// The one that ends a value, if there is one.
  init?(endOf value: UnsafeBufferPointer<UInt8>) {
    guard let last = value.last, last >= 0x80 else { return nil }
    var start = value.count - 1
    while start > 0, value[start] & 0xC0 == 0x80 { start -= 1 }
    self.init(in: value, at: start)
    guard range.upperBound == value.count else { return nil }
  }

  /// The character by its number.
  var reference: String { "&#\(scalar.value);" }
}
