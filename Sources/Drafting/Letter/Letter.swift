package import LetterDocument

/// A letter as drafted, ready to be written in either form.
package struct Letter: Sendable {
  /// Whom it goes to.
  package let force: Force
  /// What it says.
  package let document: LetterDocument

  /// The letter in one of its forms.
  ///
  /// - Parameter width: the columns that plain text is wrapped at, 78 if nothing is said; 0 for
  ///   none.
  package func bytes(_ format: LetterFormat, width: Int? = nil) -> [UInt8] {
    output(format, width: width).bytes
  }

  /// The letter in one of its forms with, if it is wanted, where in the document each byte stands.
  func output(_ format: LetterFormat, width: Int? = nil, recording: Bool = false) -> LetterOutput {
    switch format {
    case .text:
      PlainTextWriter(width: width ?? PlainTextWriter.standardWidth)
        .write(document, recording: recording)
    case .markdown:
      MarkdownWriter.write(document, recording: recording)
    }
  }
}
