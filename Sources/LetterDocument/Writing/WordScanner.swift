/// The words of a passage one after the other, as the lines of plain text are filled with them.
struct WordScanner: Sequence, IteratorProtocol {
  /// A word; a non-breaking space is part of it.
  struct Word {
    /// The offsets of the word in the passage.
    let range: Range<Int>
    /// How many characters it has.
    let width: Int
    /// Whether one of the letter's own line breaks stands before it.
    let followsLineBreak: Bool
    /// Whether a line that began with it might be taken for an item or a heading.
    let looksLikeMarker: Bool
  }

  private let bytes: [UInt8]
  private let isASCII: Bool
  private var marks: ArraySlice<Passage.Mark>
  private var offset = 0

  /// The words of a passage.
  init(_ passage: Passage) {
    bytes = passage.bytes
    isASCII = passage.bytes.isASCII
    marks = passage.marks[...]
  }

  /// The next word, or nothing at the end.
  mutating func next() -> Word? {
    while offset < bytes.count, bytes[offset].isWhiteSpace { offset += 1 }
    guard offset < bytes.count else { return nil }
    let word = offset..<bytes.wordEnd(from: offset)
    offset = word.upperBound
    return Word(
      range: word, width: isASCII ? word.count : width(of: word),
      followsLineBreak: !marks.isEmpty && passLineBreaks(before: word.lowerBound),
      looksLikeMarker: looksLikeMarker(word))
  }

  /// How many characters a word has.
  private func width(of word: Range<Int>) -> Int {
    var scalars = 0
    for offset in word where bytes[offset] & 0xC0 != 0x80 {
      // Below U+0300 each scalar is one character, and so are dashes and quotation marks.
      guard bytes[offset] < 0xCC || isPlainPunctuation(at: offset) else {
        return String(decoding: bytes[word], as: UTF8.self).count
      }
      scalars += 1
    }
    return scalars
  }

  private mutating func passLineBreaks(before offset: Int) -> Bool {
    var found = false
    while let mark = marks.first, mark.offset < offset {
      found = found || mark.kind == .lineBreak
      marks.removeFirst()
    }
    return found
  }

  /// Whether a character from U+2010 to U+203F begins at an offset.
  private func isPlainPunctuation(at offset: Int) -> Bool {
    offset + 2 < bytes.count && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
      && bytes[offset + 2] >= 0x90
  }

  /// Whether a word is a bullet, the number of an item, or the signs before a heading.
  private func looksLikeMarker(_ word: Range<Int>) -> Bool {
    let first = bytes[word.lowerBound]
    guard first <= UInt8(ascii: "9") || first >= 0x80 else { return false }
    switch first {
    case UInt8(ascii: "#"):
      return bytes.headingLevel(word) != nil
    case UInt8(ascii: "*")...UInt8(ascii: "9"), 0xE2:
      return ListMarker(
        in: bytes, at: word.lowerBound, before: word.upperBound, by: .plainText) != nil
    default:
      return false
    }
  }
}
