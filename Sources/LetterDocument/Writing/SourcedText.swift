/// Bytes that hold what is to be written, and where in a document's source they came from.
struct SourcedText {
  /// The source itself, or the text of a passage.
  let bytes: [UInt8]
  /// What changes within the text of a passage, in order.
  let marks: [Passage.Mark]
  /// Where the bytes of a passage came from; nothing for the source itself.
  private let map: SourceMap?

  /// The source of a document.
  init(_ source: [UInt8]) {
    bytes = source
    marks = []
    map = nil
  }

  /// The text of a passage.
  init(_ passage: Passage) {
    bytes = passage.bytes
    marks = passage.marks
    map = passage.map
  }

  /// All of the text.
  var whole: TextPart { TextPart(range: bytes.indices, isPlain: false) }

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
