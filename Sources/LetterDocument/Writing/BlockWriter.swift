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

  private let source: [UInt8]
  private let format: Format
  /// What has been written.
  var output: LetterOutput
  /// How far lines are indented, in blanks.
  private(set) var indent = 0
  /// The marker that goes before the next line of text, which is to begin an item.
  private var marker: [UInt8] = []
  private var needsBlankLine = false
  /// The text that is being written; kept for its storage.
  private var passage = Passage()

  /// Writes a document.
  init(_ document: LetterDocument, _ format: Format, recording: Bool) {
    source = document.source
    self.format = format
    output = LetterOutput(capacity: source.count + source.count / 8 + 64, recording: recording)
    write(document.blocks, compact: false)
  }

  private mutating func write(_ blocks: [LetterDocument.Block], compact: Bool) {
    var previous: LetterDocument.List?
    for block in blocks {
      switch block {
      case .heading(let level, let inlines):
        write(inlines, headingLevel: level)
      case .paragraph(let inlines) where inlines.isEmpty:
        continue
      case .paragraph(let inlines):
        write(inlines)
      case .list(let list):
        write(list, isSecond: previous.map(list.mayJoin) ?? false)
      }
      if case .list(let list) = block, previous.map(list.mayJoin) != true {
        previous = list
      } else {
        previous = nil
      }
      if !compact { needsBlankLine = true }
    }
  }

  /// Writes a list; a second one of its kind gets other markers, lest the two be read as one.
  private mutating func write(_ list: LetterDocument.List, isSecond: Bool) {
    let outer = indent
    let isCompact = list.isCompact
    for (index, item) in list.items.enumerated() {
      if !marker.isEmpty { beginBareItem() }
      marker = list.marker(ofItem: index, isSecond: isSecond && isMarkdown)
      indent = outer + marker.count
      write(item, compact: isCompact)
      if !marker.isEmpty { beginBareItem() }
      indent = outer
      needsBlankLine = !isCompact
    }
  }

  private var isMarkdown: Bool {
    if case .markdown = format { true } else { false }
  }

  private mutating func write(_ inlines: [LetterDocument.Inline], headingLevel: Int? = nil) {
    passage.replace(with: inlines, in: source)
    switch format {
    case .markdown: writeMarkdown(passage, headingLevel: headingLevel)
    case .plainText(let width): writePlainText(passage, width: width)
    }
  }

  /// Begins the first line of a block.
  mutating func beginBlock() {
    beginLine(text: marker)
    marker = []
  }

  /// Writes a marker that no text follows on its line.
  private mutating func beginBareItem() {
    beginLine(text: marker.dropLast())
    output.endLine()
    marker = []
  }

  private mutating func beginLine(text: some Collection<UInt8>) {
    if needsBlankLine, !output.bytes.isEmpty { output.endLine() }
    needsBlankLine = false
    output.lead(blanks: indent - marker.count)
    output.lead(text)
  }
}
