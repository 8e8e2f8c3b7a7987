/// Fills the lines of plain text with the words of a text.
///
/// Only a word that is wider than a line makes a wider one, with any bullets or numbers after it:
/// no line is begun with what might be taken for an item. A line of even text ends at the last blank
/// that fits, and only other lines are filled word by word.
struct LineFiller {
  /// The text without the white space around it.
  let words: Range<Int>
  private let text: SourcedText
  /// How far lines but the first are indented.
  private let indent: Int
  /// The most characters on a line after its indentation.
  private let room: Int
  /// Where the letter's own line breaks stand.
  private let breaks: [Int]
  /// How many of them have been passed.
  private var passedBreaks = 0
  /// The end of the even stretch that began at or before the line, the letter's line breaks not
  /// being part of it.
  private var evenEnd: Int

  /// A filler for a text, with lines that have at most so many characters, indentation included.
  init(_ text: consuming SourcedText, width: Int, indent: Int) {
    self.indent = indent
    room = width - indent
    words = text.bytes.trimmingWhiteSpace(text.range)
    breaks = text.marks.compactMap { $0.kind == .lineBreak ? $0.offset : nil }
    evenEnd = text.isPlain ? words.upperBound : words.lowerBound
    self.text = text
  }

  /// Whether the first word begins with a byte order mark.
  var startsWithByteOrderMark: Bool { text.bytes[words].starts(with: [UInt8].byteOrderMark) }

  /// Writes the words without the line feed at the end.
  mutating func write(to output: inout LetterOutput) {
    var start = words.lowerBound
    while let gap = gap(afterLineFrom: start) {
      copy(start..<gap.lowerBound, to: &output)
      output.write(blank: UInt8(ascii: "\n"), for: gap, of: text)
      output.lead(blanks: indent)
      start = gap.upperBound
    }
    copy(start..<words.upperBound, to: &output)
  }

  /// The gap between words at which a line ends; nothing for the last line.
  private mutating func gap(afterLineFrom start: Int) -> Range<Int>? {
    if start >= evenEnd {
      passBreaks(before: start)
      let limit = passedBreaks < breaks.count ? breaks[passedBreaks] : words.upperBound
      evenEnd = text.bytes.evenEnd(in: start..<min(limit, words.upperBound))
    }
    if evenEnd == words.upperBound, evenEnd - start <= room { return nil }
    return evenGap(afterLineFrom: start) ?? unevenGap(afterLineFrom: start)
  }

  /// The gap after a line of even text; nothing where the line has other text or one long word.
  private func evenGap(afterLineFrom start: Int) -> Range<Int>? {
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
  private mutating func unevenGap(afterLineFrom start: Int) -> Range<Int>? {
    var end = start
    var column = -1
    var lastGap: Range<Int>?
    for word in WordScanner(text.bytes, in: start..<words.upperBound) {
      let gap = end..<word.range.lowerBound
      column += 1 + word.width
      if !gap.isEmpty {
        if isBreak(gap) { return gap }
        if !word.looksLikeMarker { lastGap = gap }
        if column > room, let lastGap { return lastGap }
      }
      end = word.range.upperBound
    }
    return nil
  }

  /// Whether a gap, which has not been passed, holds one of the letter's own line breaks.
  private mutating func isBreak(_ gap: Range<Int>) -> Bool {
    passBreaks(before: gap.lowerBound)
    return passedBreaks < breaks.count && breaks[passedBreaks] < gap.upperBound
  }

  private mutating func passBreaks(before offset: Int) {
    while passedBreaks < breaks.count, breaks[passedBreaks] < offset { passedBreaks += 1 }
  }

  /// Writes a line, which begins and ends with words, with one blank in each of its gaps.
  private func copy(_ line: Range<Int>, to output: inout LetterOutput) {
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
