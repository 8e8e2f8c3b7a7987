import SourceText

extension SourceFile {
  /// The name that a stretch of the file begins with; nothing if there is none.
  func name(atStartOf stretch: Range<Int>) -> KeyValueName? {
    let bytes = bytes
    return KeyValueName(startOf: stretch, in: bytes.span)
  }

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

  /// Whether a stretch of the file is of ASCII characters only.
  func isASCII(_ range: Range<Int>) -> Bool {
    let bytes = bytes
    let first = bytes.span.firstOffset(in: range) {
      $0.nonASCII
    } where: {
      $0 > 0x7F
    }
    return first == range.upperBound
  }
}
