/// A line of text that is to be written as Markdown.
struct MarkdownLine {
  /// The offsets of the line.
  let range: Range<Int>
  /// The line without a white-space character at either end, which Markdown would take away.
  let text: Range<Int>
  /// The character taken away before the text, if there is one.
  var leadingSpace: Range<Int> { range.lowerBound..<text.lowerBound }
  /// The character taken away after the text, if there is one.
  var trailingSpace: Range<Int> { text.upperBound..<range.upperBound }
  /// The offset of the character that would make the line another kind of block, or end a heading.
  let marker: Int?
  /// Whether the text that the line is one of begins with a bracket.
  let mayDefineLink: Bool
  /// Whether a backslash is written behind the line, and the next below it.
  let precedesBreak: Bool
}
