import SourceText

/// The loops in which reading and writing a letter would otherwise spend most of its time.
extension [UInt8] {
  /// The offset of the first line feed or carriage return from an offset on, or the end.
  func lineEnd(from start: Int) -> Int {
    span.firstOffset(in: start..<count) {
      $0.less(than: UInt8(ascii: "\r") + 1)
    } where: {
      $0.isLineEnd
    }
  }

  /// The offset of the first byte in a range that is no white space, or the end of the range.
  func wordStart(in range: Range<Int>) -> Int {
    var start = range.lowerBound
    while start < range.upperBound, self[start].isWhiteSpace { start += 1 }
    return start
  }

  /// The offset of the first white space in a range, or its end.
  func wordEnd(in range: Range<Int>) -> Int {
    span.firstOffset(in: range) {
      $0.less(than: UInt8(ascii: " ") + 1)
    } where: {
      $0.isWhiteSpace
    }
  }

  /// The offset of the first byte in a range that is a control character, or that Markdown may take
  /// for more than the character itself; or the end of the range.
  func specialOffset(in range: Range<Int>) -> Int {
    span.firstOffset(in: range) { block in
      // The first mask leaves & and * together with two others, the second [ \ ] _ with four.
      block.equal(to: 0x22, under: 0xF3) | block.equal(to: 0x58, under: 0xF8)
        | block.equal(to: UInt8(ascii: "<")) | block.equal(to: UInt8(ascii: "`"))
        | block.equal(to: UInt8(ascii: "~")) | block.less(than: 0x20)
    } where: {
      $0.isMarkdownSpecial || $0 < 0x20
    }
  }
}
