/// Writes the blocks of a letter one after the other.
///
/// Both formats have the same layout; they differ in what a line of text looks like.
struct BlockWriter {
  /// What a line of text looks like.
  enum Format {
    /// Markdown.
    case markdown
    /// Plain text, its lines at most so many characters wide.
    case plainText(width: Int)
  }

  private let document: LetterDocument
  private let source: SourcedText
  private let format: Format

  /// A writer of a document.
  init(_ document: LetterDocument, _ format: Format) {
    self.document = document
    source = SourcedText(document.source)
    self.format = format
  }

  /// The document as written and, if it is wanted, where each of its bytes came from.
  func write(recording: Bool) -> LetterOutput {
    let size = document.source.count
    var layout = LetterLayout(
      LetterOutput(capacity: size + size / 8 + 64, recording: recording))
    write(document.outermost, compact: false, to: &layout)
    return layout.output
  }

  private func write(
    _ siblings: LetterDocument.Siblings, compact: Bool, to layout: inout LetterLayout
  ) {
    var previous: LetterDocument.Marker?
    for index in siblings {
      var next: LetterDocument.Marker?
      switch document.blocks[index] {
      case .heading(let level, let inlines):
        write(inlines, headingLevel: level, to: &layout)
      case .paragraph(let inlines) where inlines.isEmpty:
        continue
      case .paragraph(let inlines):
        write(inlines, to: &layout)
      case .list(let marker, _):
        let isSecond = previous.map(marker.mayJoin) ?? false
        writeList(index, marker, isSecond: isSecond, to: &layout)
        if !isSecond { next = marker }
      case .item:
        continue
      }
      previous = next
      if !compact { layout.leaveBlankLine() }
    }
  }

  /// Writes a list; a second one of its kind gets other markers, lest the two be read as one.
  private func writeList(
    _ list: Int, _ marker: LetterDocument.Marker, isSecond: Bool, to layout: inout LetterLayout
  ) {
    let indent = layout.indent
    let isCompact = document.isCompact(list: list)
    var itemMarker = firstMarker(of: list, marker, isSecond: isSecond && isMarkdown)
    for item in document.content(of: list) {
      layout.beginItem(itemMarker, listIndent: indent)
      write(document.content(of: item), compact: isCompact, to: &layout)
      layout.endItem(listIndent: indent, isCompact: isCompact)
      itemMarker = itemMarker.next
    }
  }

  /// The marker of a list's first item.
  private func firstMarker(
    of list: Int, _ marker: LetterDocument.Marker, isSecond: Bool
  ) -> ItemMarker {
    switch marker {
    case .bullet:
      return ItemMarker(number: nil, sign: isSecond ? UInt8(ascii: "*") : UInt8(ascii: "-"))
    case .number(let first):
      // No number has ten digits; in plain text an item is known by counting on from the last.
      let count = document.content(of: list).reduce(0) { count, _ in count + 1 }
      return ItemMarker(
        number: min(first, 1_000_000_000 - count),
        sign: isSecond ? UInt8(ascii: ")") : UInt8(ascii: "."))
    }
  }

  private var isMarkdown: Bool {
    if case .markdown = format { true } else { false }
  }

  private func write(
    _ inlines: Range<Int>, headingLevel: Int? = nil, to layout: inout LetterLayout
  ) {
    if let part = document.soleText(of: inlines) {
      return write(part, of: source, headingLevel: headingLevel, to: &layout)
    }
    var passage = document.passage(inlines)
    if isMarkdown {
      // A heading is always one line.
      if headingLevel != nil { passage.removeLineBreaks() }
      passage = passage.keepingLegibleStyles(isHeading: headingLevel != nil)
    }
    let text = SourcedText(consume passage)
    write(text.whole, of: text, headingLevel: headingLevel, to: &layout)
  }

  private func write(
    _ part: TextPart, of text: SourcedText, headingLevel: Int?, to layout: inout LetterLayout
  ) {
    switch format {
    case .markdown: layout.writeMarkdown(part, of: text, headingLevel: headingLevel)
    case .plainText(let width): layout.writePlainText(part, of: text, width: width)
    }
  }
}

extension LetterDocument {
  /// The text of inlines that are one stretch of the source, which most are.
  fileprivate func soleText(of inlines: Range<Int>) -> TextPart? {
    guard inlines.count == 1 else { return nil }
    return switch self.inlines[inlines.lowerBound] {
    case .plain(let range): TextPart(range: range, isPlain: true)
    case .text(let range): TextPart(range: range, isPlain: false)
    case .replaced, .start, .end, .lineBreak, .softBreak: nil
    }
  }
}
