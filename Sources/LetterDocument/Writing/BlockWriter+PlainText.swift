extension BlockWriter {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a passage as lines of plain text that are at most so many characters wide.
  mutating func writePlainText(_ passage: Passage, width: Int) {
    var words = WordScanner(passage)
    guard let first = words.next() else { return }
    if output.bytes.isEmpty, passage.bytes[first.range].starts(with: Self.byteOrderMark) {
      // Readers take one mark away, which would else be the text's own.
      output.lead(Self.byteOrderMark)
    }
    beginBlock()
    var filler = LineFiller(passage, width: width, indent: indent)
    filler.write(first, words, to: &output)
    output.endLine()
  }
}
