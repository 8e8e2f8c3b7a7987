/// Decoded bytes that came from one place of a source: a run of plain text, or one escape.
package struct Stretch: Sendable, Hashable {
  /// The text, in UTF-8, as a reader of the letter sees it.
  package let text: [UInt8]
  /// The bytes of the source that it came from.
  ///
  /// Where the two are equally long, byte stands for byte; otherwise, as for an entity, the whole
  /// of the source stands for each byte of the text.
  package let source: Range<Int>

  /// Text and the place that it came from.
  package init(text: [UInt8], source: Range<Int>) {
    self.text = text
    self.source = source
  }

  /// The place in the source of some bytes of the text.
  func source(of bytes: Range<Int>) -> Range<Int> {
    guard text.count == source.count else { return source }
    return source.lowerBound + bytes.lowerBound..<source.lowerBound + bytes.upperBound
  }
}
