import LetterDocument

/// Writes letters, and checks what holds for all that is written.
enum WrittenLetter {
  /// How many bytes may be written for one of the source, as where each word of a deep list has a
  /// line of its own.
  private static let growth = 160

  /// A letter as Markdown.
  static func markdown(_ letter: LetterDocument) throws(Violation) -> [UInt8] {
    try check(
      MarkdownWriter.write(letter), recorded: MarkdownWriter.write(letter, recording: true),
      of: letter)
  }

  /// A letter as plain text.
  static func plainText(_ letter: LetterDocument, width: Int) throws(Violation) -> [UInt8] {
    let writer = PlainTextWriter(width: width)
    return try check(
      writer.write(letter), recorded: writer.write(letter, recording: true), of: letter)
  }

  private static func check(
    _ output: LetterOutput, recorded: LetterOutput, of letter: LetterDocument
  ) throws(Violation) -> [UInt8] {
    let bytes = output.bytes
    try require(bytes == recorded.bytes, "recording changes what is written")
    try require(
      bytes.isEmpty || bytes.last == 0x0A, "\(bytes.shown) does not end its last line")
    try require(
      bytes.count <= growth * letter.source.count + growth,
      "\(letter.source.count) bytes are written as \(bytes.count)")
    if let map = recorded.map, !map.stretches.isEmpty {
      try check(map, of: bytes, from: letter.source)
    }
    return bytes
  }

  /// The map covers what is written, and what is copied from the source stands there.
  private static func check(
    _ map: SourceMap, of bytes: [UInt8], from source: [UInt8]
  ) throws(Violation) {
    var end = 0
    for stretch in map.stretches {
      try require(stretch.range.lowerBound == end, "the map has a gap at \(end)")
      try require(stretch.source.upperBound <= source.count, "the map leads out of the source")
      end = stretch.range.upperBound
      guard stretch.isBytewise, stretch.range.count > 1 else { continue }
      let same = bytes[stretch.range].filter { $0 > 0x20 }
        .elementsEqual(source[stretch.source].filter { $0 > 0x20 })
      try require(same, "the map has other bytes at \(stretch.range)")
    }
    try require(end == bytes.count, "the map ends at \(end) of \(bytes.count)")
  }
}
