import SourceText

/// Text is *even* where it has nothing but ASCII characters from the blank on and no two blanks
/// side by side; so each byte is a character, and each blank a gap. Even text is *plain* where
/// Markdown reads no byte as more than the character, and where there is no `^`, which has its
/// place among those that it does.
extension [UInt8] {
  /// The end of the even text at the start of a range, without a blank at its end.
  func evenEnd(in range: Range<Int>) -> Int {
    let end = end(in: range, isPlain: false)
    let isAfterBlank = end > range.lowerBound && self[end - 1] == UInt8(ascii: " ")
    return isAfterBlank ? end - 1 : end
  }

  /// The end of the plain text at the start of a range.
  func plainEnd(in range: Range<Int>) -> Int {
    end(in: range, isPlain: true)
  }

  /// The offset of the first byte in a range that even text has not, of two blanks the first, or
  /// that plain text has not; or the end.
  @inline(__always)
  private func end(in range: Range<Int>, isPlain: Bool) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range out of bounds")
    let blank = UInt8(ascii: " ")
    // From here on all offsets are in the range, so none of these sums can overflow.
    var offset = range.lowerBound
    while range.upperBound &- offset > 16 {
      let block = WideByteBlock(span, at: offset)
      let next = WideByteBlock(span, at: offset &+ 1)
      var found = .!block.within(blank, 0x7F) .| (block.equal(to: blank) .& next.equal(to: blank))
      if isPlain {
        found .|= block.within(UInt8(ascii: "["), UInt8(ascii: "`"))
        found .|= block.equal(to: UInt8(ascii: "&")) .| block.equal(to: UInt8(ascii: "*"))
        found .|= block.equal(to: UInt8(ascii: "<")) .| block.equal(to: UInt8(ascii: "~"))
      }
      if let first = WideByteBlock.first(of: found) { return offset + first }
      offset &+= 16
    }
    while offset < range.upperBound {
      let byte = self[offset]
      let isPair =
        byte == blank && offset + 1 < range.upperBound && self[offset + 1] == blank
      let isSpecial = isPlain && (byte.isMarkdownSpecial || byte == UInt8(ascii: "^"))
      if !(blank..<0x80).contains(byte) || isPair || isSpecial { break }
      offset += 1
    }
    return offset
  }
}
