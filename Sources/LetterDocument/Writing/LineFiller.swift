/// Fills the lines of plain text with the words of a text.
///
/// Only a word that is wider than a line makes a wider one, with any bullets or numbers after it:
/// no line is begun with what might be taken for an item. A line of even text ends at the last
/// blank that fits, and only other lines are filled word by word.
struct LineFiller {
  /// The offsets of the text, which it is given again to write, without the white space around it.
  let words: Range<Int>
  /// How far lines but the first are indented.
  private let indent: Int
  /// The most characters on a line after its indentation.
  private let room: Int
  /// How many marks of the text have been passed.
  private var passedMarks = 0
  /// The end of the even stretch that began at or before the line, the letter's line breaks not
  /// being part of it.
  private var evenEnd: Int

  /// A filler for a part of a text, with lines that have at most so many characters, indentation
  /// included.
  init(_ part: TextPart, of text: borrowing SourcedText, width: Int, indent: Int) {
    self.indent = indent
    room = width - indent
    words = text.bytes.trimmingWhiteSpace(part.range)
    evenEnd = part.isPlain ? words.upperBound : words.lowerBound
  }

  /// Writes the words without the line feed at the end.
  mutating func write(_ text: SourcedText, to output: inout LetterOutput) {
    var start = words.lowerBound
    while let gap = gap(afterLineFrom: start, in: text) {
      copy(start..<gap.lowerBound, of: text, to: &output)
      output.write(blank: UInt8(ascii: "\n"), for: gap, of: text)
      output.lead(blanks: indent)
      start = gap.upperBound
    }
    copy(start..<words.upperBound, of: text, to: &output)
  }

  /// The gap between words at which a line ends; nothing for the last line.
  private mutating func gap(afterLineFrom start: Int, in text: SourcedText) -> Range<Int>? {
    if start >= evenEnd {
      let limit = nextBreak(from: start, in: text) ?? words.upperBound
      evenEnd = text.bytes.evenEnd(in: start..<min(limit, words.upperBound))
    }
    if evenEnd == words.upperBound, evenEnd - start <= room { return nil }
    return evenGap(afterLineFrom: start, in: text) ?? unevenGap(afterLineFrom: start, in: text)
  }

  /// The gap after a line of even text; nothing where the line has other text or one long word.
  private func evenGap(afterLineFrom start: Int, in text: SourcedText) -> Range<Int>? {
    guard evenEnd - start > room else { return nil }
    var offset = start + room
    while offset > start {
      if text.bytes[offset] == UInt8(ascii: " "),
        !text.bytes.hasMarker(at: offset + 1, before: words.upperBound)
      {
        return offset..<offset + 1
      }
      offset -= 1
    }
    return nil
  }

  /// The gap after a line, found word by word.
  private mutating func unevenGap(
    afterLineFrom start: Int, in text: SourcedText
  ) -> Range<Int>? {
    var rest = start..<words.upperBound
    var column = -1
    var lastGap: Range<Int>?
    while let word = Word(firstIn: rest, of: text.bytes) {
      let gap = rest.lowerBound..<word.range.lowerBound
      column += 1 + word.width
      if !gap.isEmpty {
        if isBreak(gap, in: text) { return gap }
        if !word.looksLikeMarker { lastGap = gap }
        if column > room, let lastGap { return lastGap }
      }
      rest = word.range.upperBound..<rest.upperBound
    }
    return nil
  }

  /// Whether a gap, which has not been passed, holds one of the letter's own line breaks.
  private mutating func isBreak(_ gap: Range<Int>, in text: SourcedText) -> Bool {
    nextBreak(from: gap.lowerBound, in: text).map { $0 < gap.upperBound } ?? false
  }

  /// The first of the letter's own line breaks from an offset on, before which all marks are
  /// passed.
  private mutating func nextBreak(from offset: Int, in text: SourcedText) -> Int? {
    while passedMarks < text.marks.count {
      let mark = text.marks[passedMarks]
      if mark.kind == .lineBreak, mark.offset >= offset { return mark.offset }
      passedMarks += 1
    }
    return nil
  }

  /// Writes a line, which begins and ends with words, with one blank in each of its gaps.
  private func copy(_ line: Range<Int>, of text: SourcedText, to output: inout LetterOutput) {
    if line.upperBound <= evenEnd { return output.copy(line, of: text) }
    var copied = line.lowerBound
    var offset = text.bytes.wordEnd(in: line)
    while offset < line.upperBound {
      let next = text.bytes.wordStart(in: offset..<line.upperBound)
      if next - offset > 1 || text.bytes[offset] != UInt8(ascii: " ") {
        output.copy(copied..<offset, of: text)
        output.write(blank: UInt8(ascii: " "), for: offset..<next, of: text)
        copied = next
      }
      offset = text.bytes.wordEnd(in: next..<line.upperBound)
    }
    output.copy(copied..<line.upperBound, of: text)
  }
}
