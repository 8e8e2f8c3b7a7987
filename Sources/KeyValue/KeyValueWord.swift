package import SourceText

/// A word of a key where it stands in its file; text is made of it only where somebody wants that.
///
/// Two words are one if they are the same text, as two strings would be.
package struct KeyValueWord: Sendable {
  private let file: SourceFile
  /// Where it stands in the file, in bytes.
  let range: Range<Int>
  /// Whether it is of ASCII characters only: two such words are the same text only if they have the
  /// same bytes.
  private let isASCII: Bool

  /// The word that a part of a key is.
  init(_ part: KeyValuePart, of file: SourceFile) {
    self.file = file
    range = part.range ?? part.own
    isASCII = part.isASCII
  }

  /// The first word of a section's name.
  init(firstOf name: KeyValueName, in file: SourceFile) {
    self.file = file
    range = name.range(ofWord: 0, in: file)
    isASCII = name.isASCII
  }

  /// The word as text.
  package var text: String { file.text(range) }

  /// Where the word is written.
  package var location: SourceLocation { file.location(range) }

  /// The position of the word among some names; nothing if it has the bytes of none.
  package func position(among names: KeyValueNames) -> Int? {
    names.position(of: range, in: file)
  }

  /// Whether the word is a text.
  func isText(_ text: String) -> Bool {
    hasBytes(of: text) || !isASCII && self.text == text
  }

  /// Whether the word has the very bytes of a text.
  package func hasBytes(of text: String) -> Bool { file.hasBytes(of: text, at: range) }
}

extension KeyValueWord: Hashable {
  /// Whether two words are the same text.
  package static func == (left: KeyValueWord, right: KeyValueWord) -> Bool {
    left.file === right.file && left.file.hasSameBytes(at: left.range, right.range)
      || !(left.isASCII && right.isASCII && left.file === right.file) && left.text == right.text
  }

  /// Hashes the text.
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
