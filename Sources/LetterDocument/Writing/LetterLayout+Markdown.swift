extension LetterLayout {
  /// Writes a part of a text as a paragraph of Markdown, or as a heading of some level.
  mutating func writeMarkdown(_ part: TextPart, of text: SourcedText, headingLevel: Int?) {
    guard headingLevel != nil || !part.range.isEmpty else { return }
    beginBlock()
    if let headingLevel {
      output.lead(UInt8(ascii: "#"), times: min(max(headingLevel, 1), 6))
      if !part.range.isEmpty { output.lead(blanks: 1) }
    }
    MarkdownTextWriter(whole: part, isHeading: headingLevel != nil, indent: indent)
      .write(text, to: &output)
    output.endLine()
  }
}
