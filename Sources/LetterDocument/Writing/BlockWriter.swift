/// Lays out the blocks of a letter, line by line: indentation, markers, blank lines.
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
  private let format: Format
  /// What has been written.
  var output: LetterOutput
  /// How far lines are indented, in blanks.
  private(set) var indent = 0
  /// The marker that goes before the next line of text, if that is to begin an item.
  private var marker: ItemMarker?
  private var needsBlankLine = false

  /// Writes a document.
  init(_ document: LetterDocument, _ format: Format, recording: Bool) {
    self.document = document
    self.format = format
    let size = document.source.count
    output = LetterOutput(capacity: size + size / 8 + 64, recording: recording)
    write(document.outermost, compact: false)
  }

  private mutating func write(_ siblings: LetterDocument.Siblings, compact: Bool) {
    var previous: LetterDocument.Marker?
    for index in siblings {
      var next: LetterDocument.Marker?
      switch document.blocks[index] {
      case .heading(let level, let inlines):
        write(inlines, headingLevel: level)
      case .paragraph(let inlines) where inlines.isEmpty:
        continue
      case .paragraph(let inlines):
        write(inlines)
      case .list(let marker, _):
        let isSecond = previous.map(marker.mayJoin) ?? false
        writeList(index, marker, isSecond: isSecond)
        if !isSecond { next = marker }
      case .item:
        continue
      }
      previous = next
      if !compact { needsBlankLine = true }
    }
  }

  /// Writes a list; a second one of its kind gets other markers, lest the two be read as one.
  private mutating func writeList(_ list: Int, _ marker: LetterDocument.Marker, isSecond: Bool) {
    let outer = indent
    let isCompact = document.isCompact(list: list)
    var itemMarker = firstMarker(of: list, marker, isSecond: isSecond && isMarkdown)
    for item in document.content(of: list) {
      beginBareItem()
      self.marker = itemMarker
      indent = outer + itemMarker.width
      write(document.content(of: item), compact: isCompact)
      beginBareItem()
      indent = outer
      needsBlankLine = !isCompact
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

  private mutating func write(_ inlines: Range<Int>, headingLevel: Int? = nil) {
    switch format {
    case .markdown:
      let text = markdownText(inlines, isHeading: headingLevel != nil)
      writeMarkdown(text, headingLevel: headingLevel)
    case .plainText(let width):
      writePlainText(text(inlines) ?? SourcedText(document.passage(inlines)), width: width)
    }
  }

  /// The text of inlines that are one stretch of the source, which most are.
  private func text(_ inlines: Range<Int>) -> SourcedText? {
    guard inlines.count == 1 else { return nil }
    return switch document.inlines[inlines.lowerBound] {
    case .plain(let range): SourcedText(range, of: document.source, isPlain: true)
    case .text(let range): SourcedText(range, of: document.source, isPlain: false)
    case .replaced, .start, .end, .lineBreak, .softBreak: nil
    }
  }

  private func markdownText(_ inlines: Range<Int>, isHeading: Bool) -> SourcedText {
    if let text = text(inlines) { return text }
    var passage = document.passage(inlines)
    // A heading is always one line.
    if isHeading { passage.removeLineBreaks() }
    return SourcedText(passage.keepingLegibleStyles(isHeading: isHeading))
  }

  /// Begins the first line of a block.
  mutating func beginBlock() {
    let isItem = marker != nil
    beginLine()
    if isItem { output.lead(blanks: 1) }
  }

  /// Writes a marker that no text followed on its line, if there is one.
  private mutating func beginBareItem() {
    guard marker != nil else { return }
    beginLine()
    output.endLine()
  }

  /// Begins a line with the marker of its item, if it has one.
  private mutating func beginLine() {
    if needsBlankLine, !output.bytes.isEmpty { output.endLine() }
    needsBlankLine = false
    guard let marker else { return output.lead(blanks: indent) }
    output.lead(blanks: indent - marker.width)
    output.lead(marker)
    self.marker = nil
  }
}
