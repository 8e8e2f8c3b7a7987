extension BlockWriter {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes a text as lines of plain text that are at most so many characters wide.
  mutating func writePlainText(_ text: SourcedText, width: Int) {
    var filler = LineFiller(text, width: width, indent: indent)
    guard !filler.words.isEmpty else { return }
    if output.bytes.isEmpty, text.bytes[filler.words].starts(with: Self.byteOrderMark) {
      // Readers take one mark away, which would else be the text's own.
      for byte in Self.byteOrderMark { output.lead(byte) }
    }
    beginBlock()
    filler.write(to: &output)
    output.endLine()
  }
}
