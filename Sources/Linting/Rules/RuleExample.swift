/// A text that shows what a rule finds, or does not find: some words of a letter, in Markdown, or a
/// file of a small folder that is sound without it.
package struct RuleExample: Sendable, ExpressibleByStringLiteral {
  /// The path of the file that the text stands in; nothing for words of a letter.
  package let path: String?
  /// The text, each place where something is to be found between `[[` and `]]`.
  package let markedText: String

  /// Words of a letter.
  package init(stringLiteral words: String) {
    path = nil
    markedText = words
  }

  /// A file of the small folder.
  package init(_ path: String, _ text: String) {
    self.path = path
    markedText = text
  }

  /// The text as people write it, without the marks.
  package var text: String { parts.text }

  /// The marked places, as ranges of the text's UTF-8 bytes.
  package var places: [Range<Int>] { parts.places }

  private var parts: (text: String, places: [Range<Int>]) {
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    var start: Int?
    var rest = Array(markedText.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "["), rest.first == byte {
        rest.removeFirst()
        start = text.count
      } else if byte == UInt8(ascii: "]"), rest.first == byte, let opened = start {
        rest.removeFirst()
        places.append(opened..<text.count)
        start = nil
      } else {
        text.append(byte)
      }
    }
    return (String(decoding: text, as: UTF8.self), places)
  }
}
