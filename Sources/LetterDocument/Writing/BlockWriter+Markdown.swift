extension BlockWriter {
  /// Writes a text as a paragraph of Markdown, or as a heading of some level.
  mutating func writeMarkdown(_ text: SourcedText, headingLevel: Int?) {
    guard headingLevel != nil || !text.range.isEmpty else { return }
    beginBlock()
    if let headingLevel {
      output.lead(UInt8(ascii: "#"), times: min(max(headingLevel, 1), 6))
      if !text.range.isEmpty { output.lead(blanks: 1) }
    }
    MarkdownTextWriter(text: text, isHeading: headingLevel != nil, indent: indent)
      .write(to: &output)
    output.endLine()
  }
}
