/// A text that shows what a rule finds, or does not find: some words of a letter, in Markdown, or a
/// file that is put into the `ExampleFolder`.
///
/// What is found in a file as a whole, at no line of it, cannot be marked.
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

  /// A file of the folder; without a text, the file is not there.
  package init(_ path: String, _ text: String) {
    self.path = path
    markedText = text
  }

  /// The text as people write it, without the marks.
  package var text: String { parts.text }

  /// The marked places, as ranges of the text's UTF-8 bytes.
  package var places: [Range<Int>] { parts.places }

  /// Text and places.
  ///
  /// Of three brackets in a row the outer one belongs to the text if it has its fellow at the other
  /// end: in `[[[calls]]]` only the name is marked.
  private var parts: (text: String, places: [Range<Int>]) {
    var text: [UInt8] = []
    var places: [Range<Int>] = []
    var start: Int?
    var rest = Array(markedText.utf8)[...]
    while let byte = rest.popFirst() {
      if start == nil, byte == UInt8(ascii: "["), rest.first == byte {
        if rest.starts(with: "[[".utf8), Self.closesWithThree(rest) {
          text.append(byte)
          rest.removeFirst()
        }
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

  /// Whether the next mark ends in three brackets.
  private static func closesWithThree(_ text: ArraySlice<UInt8>) -> Bool {
    let close = text.drop { $0 != UInt8(ascii: "]") }
    return close.starts(with: "]]]".utf8)
  }
}
