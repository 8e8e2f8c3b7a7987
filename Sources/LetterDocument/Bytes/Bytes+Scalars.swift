extension [UInt8] {
  /// What a text may begin with that is not part of it.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The character that begins at an offset; U+FFFD where the bytes are not UTF-8.
  func scalar(at offset: Int) -> Unicode.Scalar {
    if self[offset] < 0x80 { return Unicode.Scalar(self[offset]) }
    let text = String(decoding: self[offset..<Swift.min(offset + 4, count)], as: UTF8.self)
    return text.unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The character that ends before an offset, in text that begins before it at another.
  func scalar(before offset: Int, from textStart: Int) -> Unicode.Scalar {
    var start = offset - 1
    while start > textStart, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
