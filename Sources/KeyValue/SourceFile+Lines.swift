import SourceText

extension SourceFile {
  /// Each line's bytes, without its line break; without the byte order mark before the first.
  var lines: some Sequence<Range<Int>> {
    var next: Int? = textStart
    return AnyIterator {
      guard let start = next else { return nil }
      let end = self.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? self.bytes.count
      next = end < self.bytes.count ? end + 1 : nil
      return start..<end
    }
  }

  /// The range without blanks, tabs and carriage returns at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
