/// Writes a letter as Markdown in which every CommonMark reader sees the same letter.
///
/// Headings are `### so`, bullets are `-`, every paragraph is one line, and a backslash stands only
/// where a character would otherwise be read as markup. Bold and italics that the text around them
/// would make illegible are left out.
package enum MarkdownWriter {
  /// The letter as Markdown; each line ends with a line feed, and none with a blank.
  ///
  /// Linear in the letter's size. Where the text came from is recorded only if asked for.
  package static func write(
    _ document: LetterDocument, recording: Bool = false
  ) -> LetterOutput {
    BlockWriter(document, .markdown).write(recording: recording)
  }
}
