extension LetterLayout {
  /// Writes a part of a text as lines of plain text that are at most so many characters wide.
  mutating func writePlainText(_ part: TextPart, of text: SourcedText, width: Int) {
    var filler = LineFiller(part, of: text, width: width, indent: indent)
    guard !filler.words.isEmpty else { return }
    if output.bytes.isEmpty, text.bytes[filler.words].starts(with: [UInt8].byteOrderMark) {
      // Readers take one mark away, which would else be the text's own.
      output.leadByteOrderMark()
    }
    beginBlock()
    filler.write(text, to: &output)
    output.endLine()
  }
}
