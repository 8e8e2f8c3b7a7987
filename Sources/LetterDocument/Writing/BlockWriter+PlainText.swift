extension BlockWriter {
  /// Writes a passage as lines of plain text that are at most so many characters wide.
  mutating func writePlainText(_ passage: Passage, width: Int) {
    var words = WordScanner(passage)
    guard let first = words.next() else { return }
    beginBlock()
    var filler = LineFiller(passage, width: width, indent: indent)
    filler.write(first, words, to: &output)
    output.endLine()
  }
}
