/// Fills the lines of plain text with the words of a passage.
///
/// Only a word that is wider than a line makes a wider one, with any bullets or numbers after it:
/// no line is begun with what might be taken for an item.
struct LineFiller {
  /// The passage.
  let passage: Passage
  /// The most characters on a line, its indentation included.
  let width: Int
  /// How far lines but the first are indented.
  let indent: Int

  /// The offsets of what is on the line and has not been written yet.
  private var line = 0..<0
  /// The column after the last word.
  private var column = 0
  /// The last gap between words at which the line may end, and the column after it.
  private var lastGap: (range: Range<Int>, column: Int)?
  /// The gaps in the line that are more than one blank, or another character.
  private var unevenGaps: [Range<Int>] = []

  /// A filler for a passage.
  init(_ passage: Passage, width: Int, indent: Int) {
    self.passage = passage
    self.width = width
    self.indent = indent
  }

  /// Writes the words, of which these come after the first, without the line feed at the end.
  mutating func write(
    _ first: WordScanner.Word, _ others: WordScanner, to output: inout LetterOutput
  ) {
    line = first.range
    column = indent + first.width
    for word in others {
      let gap = line.upperBound..<word.range.lowerBound
      column += 1 + word.width
      if word.followsLineBreak {
        endLine(at: gap, columnAfter: column - word.width, &output)
      } else {
        if !word.looksLikeMarker { lastGap = (gap, column - word.width) }
        if column > width, let lastGap {
          endLine(at: lastGap.range, columnAfter: lastGap.column, &output)
        }
      }
      if gap.count != 1 || passage.bytes[gap.lowerBound] != UInt8(ascii: " ") {
        unevenGaps.append(gap)
      }
      line = line.lowerBound..<word.range.upperBound
    }
    copy(line, &output)
  }

  /// Writes what is on the line before a gap, and begins another with what is after it.
  private mutating func endLine(at gap: Range<Int>, columnAfter: Int, _ output: inout LetterOutput)
  {
    copy(line.lowerBound..<gap.lowerBound, &output)
    output.write(blank: UInt8(ascii: "\n"), for: gap, of: passage)
    output.lead(blanks: indent)
    line = gap.upperBound..<max(gap.upperBound, line.upperBound)
    column += indent - columnAfter
    lastGap = nil
  }

  /// Writes a part of the line with one blank in each of its gaps.
  private mutating func copy(_ range: Range<Int>, _ output: inout LetterOutput) {
    var start = range.lowerBound
    for gap in unevenGaps where start <= gap.lowerBound && gap.upperBound <= range.upperBound {
      output.copy(start..<gap.lowerBound, of: passage)
      output.write(blank: UInt8(ascii: " "), for: gap, of: passage)
      start = gap.upperBound
    }
    output.copy(start..<range.upperBound, of: passage)
    unevenGaps.removeAll { $0.lowerBound <= range.upperBound }
  }
}
