import SourceText

extension SourceFile {
  /// Each line's bytes, without its line feed; without the byte order mark before the first.
  var lines: LineRanges { LineRanges(bytes, in: textStart..<bytes.count) }

  /// The range without blanks, tabs and carriage returns at its ends.
  ///
  /// A no-break space, which word processors put in unasked and nobody can see, is a blank.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if isBlank(bytes[start]) {
        start += 1
      } else if end - start > 1, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if isBlank(bytes[end - 1]) {
        end -= 1
      } else if end - start > 1, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
