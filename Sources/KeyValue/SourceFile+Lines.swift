import SourceText

extension SourceFile {
  /// Each line's bytes, without its line feed; without the byte order mark before the first.
  var lines: LineRanges { LineRanges(bytes, in: textStart..<bytes.count) }

  /// The range without blanks, tabs and carriage returns at its ends.
  ///
  /// A no-break space, which word processors put in unasked and nobody can see, is a blank.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = bytes
    let span = bytes.span
    let blank = UInt8(ascii: " ")
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if span[start] == blank {
        // Values that stand in a column have many before them.
        start = span.firstOffset(in: start..<end) {
          $0.nonBlanks
        } where: {
          $0 != blank
        }
      } else if Self.isBlank(span[start]) {
        start += 1
      } else if span[start] == 0xC2, end - start > 1, span[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if Self.isBlank(span[end - 1]) {
        end -= 1
      } else if span[end - 1] == 0xA0, end - start > 1, span[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
