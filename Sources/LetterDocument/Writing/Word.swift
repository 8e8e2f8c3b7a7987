/// A word of a text, as the lines of plain text are filled with them.
struct Word {
  /// The offsets of the word; a non-breaking space is part of it.
  let range: Range<Int>
  /// How many characters it has.
  let width: Int
  /// Whether a line that began with it might be taken for an item or a heading.
  let looksLikeMarker: Bool

  /// The first word in a part of some bytes; nothing where there is none.
  init?(firstIn part: Range<Int>, of bytes: borrowing [UInt8]) {
    let start = bytes.wordStart(in: part)
    guard start < part.upperBound else { return nil }
    range = start..<bytes.wordEnd(in: start..<part.upperBound)
    width = bytes.characterCount(of: range)
    looksLikeMarker = bytes.hasMarker(at: start, before: range.upperBound)
  }
}

extension [UInt8] {
  /// How many characters a word has.
  fileprivate func characterCount(of word: Range<Int>) -> Int {
    var scalars = 0
    for offset in word where self[offset] & 0xC0 != 0x80 {
      // Below U+0300 each scalar is one character, and so are dashes and quotation marks.
      guard self[offset] < 0xCC || isPlainPunctuation(at: offset) else {
        return String(decoding: self[word], as: UTF8.self).count
      }
      scalars += 1
    }
    return scalars
  }

  /// Whether a character from U+2010 to U+203F begins at an offset.
  private func isPlainPunctuation(at offset: Int) -> Bool {
    offset + 2 < count && self[offset] == 0xE2 && self[offset + 1] == 0x80
      && self[offset + 2] >= 0x90
  }

  /// Whether the word at an offset, in text that ends before another, is a bullet, the number of an
  /// item, or the signs before a heading.
  func hasMarker(at start: Int, before end: Int) -> Bool {
    switch self[start] {
    case UInt8(ascii: "#"):
      headingLevel(start..<wordEnd(in: start..<end)) != nil
    case UInt8(ascii: "*")...UInt8(ascii: "9"), 0xE2:
      ListMarker(
        in: self, at: start, before: wordEnd(in: start..<end), by: .plainText) != nil
    default:
      false
    }
  }
}
