extension MarkdownBlockParser {
  /// Reads the rest of a line as a heading or as something that no letter has, and says whether it
  /// was; what remains is text, or a list.
  mutating func readLeaf(
    at cursor: LineCursor, of whole: LineReader.Line, depth: Int, underParagraph: Bool
  ) -> Bool {
    let line = cursor.offset..<cursor.end
    switch source[line.lowerBound] {
    case UInt8(ascii: "#"):
      guard let level = source.headingLevel(line) else { return false }
      endParagraph()
      builder.close(to: depth)
      let text = LineReader.Line(
        range: headingText(line.lowerBound + level..<line.upperBound), plainEnd: whole.plainEnd)
      builder.append(.heading(level: level, inlineParser.parse([text])))
      return true
    case UInt8(ascii: "="), UInt8(ascii: "-"):
      guard underParagraph, source.isUnderline(line) else {
        return readRule(line, depth: depth)
      }
      let level = source[line.lowerBound] == UInt8(ascii: "=") ? 1 : 2
      builder.append(.heading(level: level, closeParagraph()))
      return true
    case UInt8(ascii: "*"), UInt8(ascii: "_"):
      return readRule(line, depth: depth)
    case UInt8(ascii: ">"):
      report(.blockQuote, line.lowerBound..<line.lowerBound + 1)
    case UInt8(ascii: "~"):
      if source.isFence(line) { report(.codeFence, line.lowerBound..<line.lowerBound + 3) }
    default:
      break
    }
    return false
  }

  /// What remains of a heading without the blanks around it and the `#` signs that may close it.
  private func headingText(_ rest: Range<Int>) -> Range<Int> {
    let text = source.trimmingBlanks(rest)
    return source.closingSigns(of: text).map { source.trimmingBlanks(text.lowerBound..<$0) } ?? text
  }

  /// Keeps a line that CommonMark draws across the page as a paragraph of its own.
  private mutating func readRule(_ line: Range<Int>, depth: Int) -> Bool {
    guard source.isRule(line) else { return false }
    endParagraph()
    builder.close(to: depth)
    let text = source.trimmingBlanks(line)
    report(.rule, text)
    builder.append(.paragraph(inlineParser.parse(plain: text)))
    return true
  }
}
