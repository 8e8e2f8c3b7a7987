extension Passage {
  /// The text as Markdown, without a line feed at its end and what stands before it on its line.
  ///
  /// - Parameters:
  ///   - isHeading: whether it is that of a heading, which has one line.
  ///   - indent: how far its lines but the first are indented, in blanks.
  package func markdown(isHeading: Bool, indent: Int) -> [UInt8] {
    var passage = self
    if isHeading { passage.removeLineBreaks() }
    var output = LetterOutput(capacity: bytes.count + 16, recording: false)
    let text = SourcedText(passage.keepingLegibleStyles(isHeading: isHeading))
    MarkdownTextWriter(whole: text.whole, isHeading: isHeading, indent: indent)
      .write(text, to: &output)
    return output.bytes
  }

  /// The text as lines of plain text, without a line feed at its end and what stands before it.
  ///
  /// - Parameters:
  ///   - width: the most characters on a line, 0 for no limit.
  ///   - indent: how far its lines but the first are indented, in blanks.
  package func plainText(width: Int, indent: Int) -> [UInt8] {
    var output = LetterOutput(capacity: bytes.count + 16, recording: false)
    let text = SourcedText(self)
    var filler = LineFiller(
      text.whole, of: text, width: width > 0 ? width : Int.max, indent: indent)
    filler.write(text, to: &output)
    return output.bytes
  }

  /// The text of each of its lines, with nothing in them set apart.
  package var lines: [Passage] {
    var lines: [Passage] = []
    var start = 0
    for mark in marks where mark.kind == .lineBreak {
      lines.append(words(start..<mark.offset))
      start = mark.offset + 1
    }
    return lines + [words(start..<bytes.count)]
  }
}
