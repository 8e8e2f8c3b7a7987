/// A letter as it is being laid out, line by line: indentation, markers, blank lines.
struct LetterLayout {
  /// What has been written.
  var output: LetterOutput
  /// How far lines are indented, in blanks.
  private(set) var indent = 0
  /// The marker that goes before the next line of text, if that is to begin an item.
  private var marker: ItemMarker?
  private var needsBlankLine = false

  /// A letter of which nothing is written yet.
  init(_ output: consuming LetterOutput) {
    self.output = output
  }

  /// Begins an item of a list that is itself indented so far.
  mutating func beginItem(_ marker: ItemMarker, listIndent: Int) {
    endBareItem()
    self.marker = marker
    indent = listIndent + marker.width
  }

  /// Ends an item of a list that is itself indented so far.
  mutating func endItem(listIndent: Int, isCompact: Bool) {
    endBareItem()
    indent = listIndent
    needsBlankLine = !isCompact
  }

  /// Begins the first line of a block.
  mutating func beginBlock() {
    let isItem = marker != nil
    beginLine()
    if isItem { output.lead(blanks: 1) }
  }

  /// Has a blank line stand before the next block.
  mutating func leaveBlankLine() {
    needsBlankLine = true
  }

  /// Writes a marker that no text followed on its line, if there is one.
  private mutating func endBareItem() {
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
