/// The words of a text one after the other, as the lines of plain text are filled with them.
struct WordScanner: Sequence, IteratorProtocol {
  /// A word; a non-breaking space is part of it.
  struct Word {
    /// The offsets of the word.
    let range: Range<Int>
    /// How many characters it has.
    let width: Int
    /// Whether a line that began with it might be taken for an item or a heading.
    let looksLikeMarker: Bool
  }

  private let bytes: [UInt8]
  private var rest: Range<Int>

  /// The words in a part of some bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    rest = range
  }

  /// The next word, or nothing at the end.
  mutating func next() -> Word? {
    let start = bytes.wordStart(in: rest)
    guard start < rest.upperBound else { return nil }
    let word = start..<bytes.wordEnd(in: start..<rest.upperBound)
    rest = word.upperBound..<rest.upperBound
    return Word(
      range: word, width: bytes.characterCount(of: word),
      looksLikeMarker: bytes.hasMarker(at: start, before: word.upperBound))
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
