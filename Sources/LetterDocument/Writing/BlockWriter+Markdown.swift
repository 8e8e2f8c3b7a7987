extension BlockWriter {
  /// Writes a passage as a paragraph of Markdown, or as a heading of some level.
  mutating func writeMarkdown(_ passage: Passage, headingLevel: Int?) {
    guard headingLevel != nil || !passage.bytes.isEmpty else { return }
    beginBlock()
    var passage = passage
    if let headingLevel {
      let level = min(max(headingLevel, 1), 6)
      output.lead([UInt8](repeating: UInt8(ascii: "#"), count: level))
      if !passage.bytes.isEmpty { output.lead(blanks: 1) }
      // A heading is always one line.
      passage.removeLineBreaks()
    }
    let isHeading = headingLevel != nil
    let writer = MarkdownTextWriter(
      passage: passage.keepingLegibleStyles(isHeading: isHeading), isHeading: isHeading,
      indent: indent)
    writer.write(to: &output)
    output.endLine()
  }
}
