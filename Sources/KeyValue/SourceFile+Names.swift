import SourceText

extension SourceFile {
  /// Whether a stretch of the file is a text, byte for byte.
  func hasBytes(of text: String, at range: Range<Int>) -> Bool {
    let own = bytes
    let other = text.utf8
    return other.count == range.count
      && own.span.extracting(range).holdsSameBytes(as: other.span)
  }

  /// Whether two stretches of the file have the same bytes.
  func hasSameBytes(at range: Range<Int>, _ other: Range<Int>) -> Bool {
    let bytes = bytes
    return bytes.span.extracting(range).holdsSameBytes(as: bytes.span.extracting(other))
  }
}
