/// Writes the text of one heading or paragraph as Markdown.
///
/// Each of the letter's own line breaks is written as a backslash at the end of a line. CommonMark
/// has two blanks for them as well, but those are invisible, and editors take them away.
struct MarkdownTextWriter {
  /// The text; that of a heading has no line breaks.
  let text: SourcedText
  /// Whether the text is that of a heading.
  let isHeading: Bool
  /// How far lines but the first are indented.
  let indent: Int

  /// Writes the text, without the line feed at its end.
  func write(to output: inout LetterOutput) {
    var marks = text.marks[...]
    var start = text.range.lowerBound
    for (index, mark) in text.marks.enumerated() where isBreak(mark) {
      write(start..<mark.offset, marks[..<index], precedesBreak: true, to: &output)
      let blank = mark.offset..<mark.offset + 1
      output.trail(UInt8(ascii: "\\"))
      output.write(blank: UInt8(ascii: "\n"), for: blank, of: text)
      output.lead(blanks: indent)
      marks = marks[(index + 1)...]
      start = blank.upperBound
    }
    write(start..<text.range.upperBound, marks, precedesBreak: false, to: &output)
  }

  /// Whether a mark ends a line, after which there is another.
  private func isBreak(_ mark: Passage.Mark) -> Bool {
    mark.kind == .lineBreak && mark.offset + 1 < text.range.upperBound
  }

  /// Writes one line, which has these marks.
  private func write(
    _ line: Range<Int>, _ marks: ArraySlice<Passage.Mark>, precedesBreak: Bool,
    to output: inout LetterOutput
  ) {
    let line = MarkdownLine(
      line, of: text, isHeading: isHeading, precedesBreak: precedesBreak)
    var part = MarkdownLine.Part(range: line.range, followsMark: false, precedesMark: false)
    for mark in marks where mark.kind != .lineBreak {
      part.range = part.range.lowerBound..<mark.offset
      part.precedesMark = true
      write(part, of: line, to: &output)
      switch mark.kind {
      case .start(let style): output.lead(UInt8(ascii: "*"), times: style.signs)
      case .end(let style): output.trail(UInt8(ascii: "*"), times: style.signs)
      case .lineBreak: break
      }
      part.range = mark.offset..<line.range.upperBound
      part.followsMark = true
    }
    part.precedesMark = false
    write(part, of: line, to: &output)
  }

  /// Writes a part of a line without marks in it.
  private func write(
    _ part: MarkdownLine.Part, of line: MarkdownLine, to output: inout LetterOutput
  ) {
    writeReference(line.leadingSpace.clamped(to: part.range), &output)
    var rest = part.range.clamped(to: line.text)
    if let marker = line.marker, rest.contains(marker) {
      write(rest.lowerBound..<marker, in: part, of: line, to: &output)
      output.lead(UInt8(ascii: "\\"))
      output.copy(marker..<marker + 1, of: text)
      rest = marker + 1..<rest.upperBound
    }
    write(rest, in: part, of: line, to: &output)
    writeReference(line.trailingSpace.clamped(to: part.range), &output)
  }

  /// Writes text in a part of a line, with a backslash before what might be read as markup.
  private func write(
    _ range: Range<Int>, in part: MarkdownLine.Part, of line: MarkdownLine,
    to output: inout LetterOutput
  ) {
    var copied = range.lowerBound
    var offset = text.isPlain ? range.upperBound : text.bytes.specialOffset(in: range)
    while offset < range.upperBound {
      let byte = text.bytes[offset]
      if byte < 0x20, byte != UInt8(ascii: "\t") {
        output.copy(copied..<offset, of: text)
        writeReference(offset..<offset + 1, &output)
        copied = offset + 1
      } else if line.needsBackslash(at: offset, in: part) {
        output.copy(copied..<offset, of: text)
        output.lead(UInt8(ascii: "\\"))
        copied = offset
      }
      offset = text.bytes.specialOffset(in: offset + 1..<range.upperBound)
    }
    output.copy(copied..<range.upperBound, of: text)
  }

  /// Writes a character by its number.
  private func writeReference(_ range: Range<Int>, _ output: inout LetterOutput) {
    guard !range.isEmpty else { return }
    let number = text.bytes.scalar(at: range.lowerBound).value
    output.write("&#\(number);".utf8, for: range, of: text)
  }
}

extension LetterDocument.Style {
  /// How many `*` text in this style stands between.
  fileprivate var signs: Int { self == .strong ? 2 : 1 }
}
