/// Finds the paragraphs and items of a letter in plain text, one line after the other.
struct PlainTextParser {
  private let source: [UInt8]
  /// The lists that are open; the indent of each is the column of its last item's marker.
  private var builder = BlockBuilder(capacity: 0)
  private var inlines: [LetterDocument.Inline] = []
  /// The lines of the paragraph that is open, without blanks around them; empty when none is.
  private var paragraph: [Range<Int>] = []

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// The letter; to be called once.
  mutating func parse() -> LetterDocument {
    for line in LineReader(source) { read(line.range) }
    endParagraph()
    return LetterDocument(source: source, blocks: builder.finish(), inlines: inlines)
  }

  private mutating func read(_ line: Range<Int>) {
    var cursor = LineCursor(line).skippingBlanks(in: source)
    guard cursor.offset < line.upperBound else {
      endParagraph()
      return
    }
    let column = cursor.column
    let marker = ListMarker(
      in: source, at: cursor.offset, before: line.upperBound, by: .plainText)
    if let marker, beginsItem(marker, at: column) {
      endParagraph()
      beginItem(marker, at: column)
      cursor.skip(to: marker.end)
      cursor = cursor.skippingBlanks(in: source)
      guard cursor.offset < line.upperBound else { return }
    } else if paragraph.isEmpty {
      builder.close(to: builder.lists.prefix { $0.indent < column }.count)
    }
    paragraph.append(source.trimmingBlanks(cursor.offset..<line.upperBound))
  }

  /// Whether a line begins an item: with a number it may just as well go on with a sentence.
  ///
  /// A number counts where a paragraph may begin, as the next one of a list, and as the first one
  /// of a list in an item.
  private func beginsItem(_ marker: ListMarker, at column: Int) -> Bool {
    guard let number = marker.number, !paragraph.isEmpty else { return true }
    if number == 1, let innermost = builder.lists.last, innermost.indent < column { return true }
    return builder.lists.contains {
      $0.marker != .bullet && $0.indent == column && $0.number + 1 == number
    }
  }

  /// Begins an item in the list whose markers stand in this column, or else in a new one.
  private mutating func beginItem(_ marker: ListMarker, at column: Int) {
    var depth = builder.lists.prefix { $0.indent <= column }.count
    if depth > 0 {
      let list = builder.lists[depth - 1]
      let isSameKind = (list.marker == .bullet) == (marker.number == nil)
      if isSameKind, list.indent == column || depth == LetterDocument.maximumDepth {
        builder.close(to: depth)
        builder.beginItem(marker, indent: column)
        return
      }
      if list.indent == column || depth == LetterDocument.maximumDepth { depth -= 1 }
    }
    builder.close(to: depth)
    builder.beginList(marker, indent: column)
  }

  private mutating func endParagraph() {
    guard let first = paragraph.first else { return }
    let start = inlines.count
    inlines.append(.text(first))
    for (line, next) in zip(paragraph, paragraph.dropFirst()) {
      inlines.append(.softBreak(line.upperBound..<next.lowerBound))
      inlines.append(.text(next))
    }
    builder.append(.paragraph(start..<inlines.count))
    paragraph.removeAll(keepingCapacity: true)
  }
}
