extension UInt8 {
  /// Whether the byte is a blank, a tab or a line break.
  var isBlank: Bool {
    self == 0x20 || (self >= 0x09 && self <= 0x0D)
  }

  /// Whether the byte is a blank or a tab, which may begin a line.
  var isIndentation: Bool {
    self == 0x20 || self == 0x09
  }
}

extension [UInt8] {
  /// A stretch without the blanks at its ends.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Where the line begins on which only blanks stand before an offset.
  func lineStart(beforeBlanksAt offset: Int, textStart: Int) -> Int? {
    var start = offset
    while start > textStart, self[start - 1].isIndentation { start -= 1 }
    return start == textStart || self[start - 1] == UInt8(ascii: "\n") ? start : nil
  }

  /// Where the next line begins when only blanks stand after an offset on its line.
  func lineEnd(afterBlanksAt offset: Int) -> Int? {
    var end = offset
    while end < count, self[end].isIndentation { end += 1 }
    if end == count { return end }
    if self[end] == UInt8(ascii: "\n") { return end + 1 }
    let isCRLF = end + 1 < count && self[end] == 0x0D && self[end + 1] == UInt8(ascii: "\n")
    return isCRLF ? end + 2 : nil
  }
}
