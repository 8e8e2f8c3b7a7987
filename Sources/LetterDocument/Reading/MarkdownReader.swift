package import SourceText

/// Reads a letter in Markdown, by the rules of CommonMark 0.31.
///
/// Where a CommonMark reader would see something that no letter has (quotation blocks, code, HTML,
/// links, pictures, lines across the page), the characters are kept as plain text and a diagnostic
/// says so: such a letter would read differently elsewhere. In a few cases that only look like
/// HTML, a link or code it asks for a backslash although CommonMark could do without.
package enum MarkdownReader {
  /// The most faults that are reported of one letter.
  package static let maximumFaults = 100

  /// Reads a file.
  ///
  /// Linear in its size, never fails.
  package static func read(_ file: SourceFile) -> Diagnosed<LetterDocument> {
    var parser = MarkdownBlockParser(file.bytes)
    let document = parser.parse()
    return Diagnosed(document, parser.faults.map { $0.diagnostic(in: file) }.inOrder())
  }

  /// Reads bytes that are no file yet, known in diagnostics by a path.
  ///
  /// Linear in their number, never fails.
  package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<LetterDocument> {
    read(SourceFile(path: path, bytes: bytes))
  }
}
