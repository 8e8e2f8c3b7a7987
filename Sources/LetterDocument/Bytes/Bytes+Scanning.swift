/// The loops in which reading and writing a letter would otherwise spend most of its time.
extension [UInt8] {
  /// Whether all bytes are ASCII characters.
  var isASCII: Bool {
    firstOffset(in: indices) {
      $0.nonASCII
    } where: {
      $0 >= 0x80
    } == count
  }

  /// The offset of the first line feed or carriage return from an offset on, or the end.
  func lineEnd(from start: Int) -> Int {
    firstOffset(in: start..<count) {
      $0.less(than: UInt8(ascii: "\r") + 1)
    } where: {
      $0.isLineEnd
    }
  }

  /// The offset of the first white space from an offset on, or the end.
  func wordEnd(from start: Int) -> Int {
    firstOffset(in: start..<count) {
      $0.less(than: UInt8(ascii: " ") + 1)
    } where: {
      $0.isWhiteSpace
    }
  }

  /// The offset of the first byte in a range that is a control character, or that Markdown may take
  /// for more than the character itself; or the end of the range.
  func specialOffset(in range: Range<Int>) -> Int {
    firstOffset(in: range) { block in
      // The first mask leaves & and * together with two others, the second [ \ ] _ with four.
      block.equal(to: 0x22, under: 0xF3) | block.equal(to: 0x58, under: 0xF8)
        | block.equal(to: UInt8(ascii: "<")) | block.equal(to: UInt8(ascii: "`"))
        | block.less(than: 0x20)
    } where: {
      $0.isMarkdownSpecial || $0 < 0x20
    }
  }

  /// The offset of the first byte in a range that meets a condition, or the end of the range.
  ///
  /// Only the bytes that stand out among eight are put to the condition.
  @inline(__always)
  private func firstOffset(
    in range: Range<Int>, standingOut candidates: (ByteBlock) -> UInt64,
    where condition: (UInt8) -> Bool
  ) -> Int {
    let bytes = span
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let found = candidates(ByteBlock(bytes, at: offset))
      guard found != 0 else {
        offset += 8
        continue
      }
      offset += found.trailingZeroBitCount / 8
      if condition(bytes[offset]) { return offset }
      offset += 1
    }
    while offset < range.upperBound, !condition(bytes[offset]) { offset += 1 }
    return offset
  }
}
