/// Writes a letter as a person would type it.
///
/// Headings are lines of their own, paragraphs are wrapped, items hang from `-` or their number,
/// and bold and italics are not shown.
package struct PlainTextWriter: Sendable {
  /// The width for letters, in characters.
  package static let standardWidth = 78

  /// The most characters on a line, unless a word has more; 0 for no limit.
  package let width: Int

  /// A writer of lines that are at most so wide.
  package init(width: Int = standardWidth) {
    self.width = width
  }

  /// The letter as text; each line ends with a line feed, and none with a blank.
  ///
  /// Linear in the letter's size. Where the text came from is recorded only if asked for.
  package func write(_ document: LetterDocument, recording: Bool = false) -> LetterOutput {
    let width = width > 0 ? width : Int.max
    return BlockWriter(document, .plainText(width: width)).write(recording: recording)
  }
}
