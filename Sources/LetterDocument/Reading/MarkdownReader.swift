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
    read(file.bytes) { file }
  }

  /// Reads bytes that are no file yet, known in diagnostics by a path.
  ///
  /// Linear in their number, never fails.
  package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<LetterDocument> {
    read(bytes) { SourceFile(path: path, bytes: bytes) }
  }

  /// Finding the lines of a file takes time, so a file is asked for only once there is a fault.
  private static func read(
    _ bytes: [UInt8], file: () -> SourceFile
  ) -> Diagnosed<LetterDocument> {
    var parser = MarkdownBlockParser(bytes)
    let document = parser.parse()
    let faults = parser.faults
    guard !faults.isEmpty else { return Diagnosed(document) }
    let source = file()
    return Diagnosed(document, faults.map { $0.diagnostic(in: source) }.inOrder())
  }
}
