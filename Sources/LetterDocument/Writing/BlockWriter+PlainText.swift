extension BlockWriter {
  /// Writes a text as lines of plain text that are at most so many characters wide.
  mutating func writePlainText(_ text: consuming SourcedText, width: Int) {
    var filler = LineFiller(text, width: width, indent: indent)
    guard !filler.words.isEmpty else { return }
    if output.bytes.isEmpty, filler.startsWithByteOrderMark {
      // Readers take one mark away, which would else be the text's own.
      output.leadByteOrderMark()
    }
    beginBlock()
    filler.write(to: &output)
    output.endLine()
  }
}
