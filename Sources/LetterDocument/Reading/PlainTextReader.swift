/// Reads a letter in plain text, ours or one that somebody typed.
///
/// Blank lines separate paragraphs, and lines begin items with `-`, `*`, `+`, `•`, `–` or a number.
/// Nothing else means more than itself: headings are paragraphs, and a line end is a soft break,
/// since nobody can tell an address from a wrapped sentence.
package enum PlainTextReader {
  /// Reads UTF-8 with or without a byte order mark.
  ///
  /// Linear in size, never fails.
  package static func read(_ bytes: [UInt8]) -> LetterDocument {
    var parser = PlainTextParser(bytes)
    return parser.parse()
  }
}
