/// Text that is to be written, and where in a document's source it came from.
struct SourcedText {
  /// What the text is a part of: the source itself, or a passage.
  let bytes: [UInt8]
  /// The offsets of the text.
  let range: Range<Int>
  /// What changes within the text, in order.
  let marks: [Passage.Mark]
  /// Where the bytes of a passage came from; nothing for the source itself.
  private let map: SourceMap?
  /// Whether it is known to be plain, as the inline of that name is.
  let isPlain: Bool

  /// Text that the source has in one piece.
  init(_ range: Range<Int>, of source: [UInt8], isPlain: Bool) {
    bytes = source
    self.range = range
    self.isPlain = isPlain
    marks = []
    map = nil
  }

  /// The text of a passage.
  init(_ passage: Passage) {
    bytes = passage.bytes
    range = bytes.indices
    marks = passage.marks
    map = passage.map
    isPlain = false
  }

  /// The part of the source, from its first byte to its last, that a part of the text came from.
  ///
  /// Nothing for a part that is empty.
  func source(of part: Range<Int>) -> Range<Int>? {
    if let map { return map.source(of: part) }
    return part.isEmpty ? nil : part
  }

  /// The stretches that a part of the text, which is not empty, touches.
  func stretches(touching part: Range<Int>) -> ArraySlice<Stretch> {
    map?.stretches(touching: part) ?? [Stretch(range: part, source: part, isBytewise: true)]
  }
}
