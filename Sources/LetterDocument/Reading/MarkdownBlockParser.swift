/// Finds the blocks of a letter in Markdown, one line after the other.
///
/// This is the block phase of CommonMark: a line first goes on with the items that are open, as far
/// as it is indented enough; then it may begin lists, a heading or a paragraph; and what is left of
/// it is text. https://spec.commonmark.org/0.31.2/#phase-1-block-structure
struct MarkdownBlockParser {
  let source: [UInt8]
  var builder: BlockBuilder
  var inlineParser: MarkdownInlineParser
  /// The lines of the paragraph that is open in the innermost item; empty when none is.
  var paragraph: [LineReader.Line] = []

  /// What was found that no letter has.
  var faults: [MarkdownFault] { inlineParser.faults }

  init(_ source: [UInt8]) {
    self.source = source
    // Headings and paragraphs are seldom shorter than these, and items are blocks as well.
    builder = BlockBuilder(capacity: source.count / 64 + 16)
    inlineParser = MarkdownInlineParser(source)
  }

  /// The letter; to be called once.
  mutating func parse() -> LetterDocument {
    for line in LineReader(source) { read(line) }
    endParagraph()
    return LetterDocument(
      source: source, blocks: builder.finish(), inlines: inlineParser.inlines)
  }

  private mutating func read(_ line: LineReader.Line) {
    var cursor = LineCursor(line.range)
    var depth = passOpenItems(&cursor)
    // A line that goes on with all items may go on with the paragraph too, or underline it.
    var mayContinueParagraph = !paragraph.isEmpty && depth == builder.lists.count
    while true {
      let text = cursor.skippingBlanks(in: source)
      guard text.offset < text.end else {
        endParagraph()
        return
      }
      guard text.column - cursor.column < 4 else {
        if paragraph.isEmpty { report(.indentedCode, text.offset..<text.end) }
        break
      }
      // A letter begins nothing but text, and most lines begin with one.
      guard !source[text.offset].isLetter else { break }
      if readLeaf(
        at: text, of: line, depth: depth, underParagraph: mayContinueParagraph)
      {
        return
      }
      guard let marker = ListMarker(in: source, at: text.offset, before: text.end),
        !mayContinueParagraph || mayInterruptParagraph(marker, in: text)
      else { break }
      guard depth < LetterDocument.maximumDepth else {
        report(.deepList, text.offset..<marker.end)
        break
      }
      let outer = cursor.column
      cursor = text
      beginItem(marker, at: &cursor, outer: outer, depth: depth)
      depth += 1
      mayContinueParagraph = false
    }
    cursor = cursor.skippingBlanks(in: source)
    // Where a paragraph is open, text continues it even if it is not indented enough: lazily.
    if paragraph.isEmpty { builder.close(to: depth) }
    paragraph.append(
      LineReader.Line(range: cursor.offset..<cursor.end, plainEnd: line.plainEnd))
  }

  /// Passes the indentation of each open item that the line goes on with, and counts them.
  private mutating func passOpenItems(_ cursor: inout LineCursor) -> Int {
    for depth in builder.lists.indices {
      let text = cursor.skippingBlanks(in: source)
      if text.offset == text.end {
        // An item that begins with a blank line must not go on with another.
        if depth == builder.lists.count - 1, builder.isItemEmpty, paragraph.isEmpty {
          builder.closeItem()
        }
        continue
      }
      guard text.column - cursor.column >= builder.lists[depth].indent else { return depth }
      cursor.skip(columns: builder.lists[depth].indent, in: source)
    }
    return builder.lists.count
  }

  /// Whether a marker begins a list on a line that could also go on with a paragraph.
  private func mayInterruptParagraph(_ marker: ListMarker, in line: LineCursor) -> Bool {
    var rest = line
    rest.skip(to: marker.end)
    return (marker.number ?? 1) == 1 && rest.skippingBlanks(in: source).offset < line.end
  }

  /// Begins an item, in a list that goes on or in a new one, and passes its marker.
  private mutating func beginItem(
    _ marker: ListMarker, at cursor: inout LineCursor, outer: Int, depth: Int
  ) {
    endParagraph()
    cursor.skip(to: marker.end)
    let text = cursor.skippingBlanks(in: source)
    // More than four blanks are one, and then text that is itself indented.
    let isWide = text.offset == text.end || text.column - cursor.column > 4
    let gap = isWide ? 1 : text.column - cursor.column
    let indent = cursor.column - outer + gap
    cursor.skip(columns: gap, in: source)
    if depth < builder.lists.count, builder.lists[depth].character == marker.character {
      builder.close(to: depth + 1)
      builder.beginItem(marker, indent: indent)
    } else {
      builder.close(to: depth)
      builder.beginList(marker, indent: indent)
    }
  }

  /// Ends the paragraph that is open, if one is.
  mutating func endParagraph() {
    guard !paragraph.isEmpty else { return }
    builder.append(.paragraph(closeParagraph()))
  }

  /// The inlines of the paragraph that is open, which is not open any more.
  mutating func closeParagraph() -> Range<Int> {
    let inlines = inlineParser.parse(paragraph)
    // Most paragraphs have one line, and to take it away is quicker than to remove all lines.
    while !paragraph.isEmpty { paragraph.removeLast() }
    return inlines
  }

  mutating func report(_ kind: MarkdownFault.Kind, _ range: Range<Int>) {
    inlineParser.report(kind, range)
  }
}
