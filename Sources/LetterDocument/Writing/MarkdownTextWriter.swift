/// Writes the text of one heading or paragraph as Markdown.
///
/// Each of the letter's own line breaks is written as a backslash at the end of a line. CommonMark
/// has two blanks for them as well, but those are invisible, and editors take them away.
struct MarkdownTextWriter {
  /// Which part of the text is written; that of a heading has no line breaks.
  let whole: TextPart
  /// Whether the text is that of a heading.
  let isHeading: Bool
  /// How far lines but the first are indented.
  let indent: Int

  /// Writes the text, without the line feed at its end.
  func write(_ text: SourcedText, to output: inout LetterOutput) {
    // Plain text may be taken for more than it is only where it begins or ends.
    if whole.isPlain, marker(of: whole.range, in: text.bytes) == nil {
      return output.copy(whole.range, of: text)
    }
    var firstMark = 0
    var start = whole.range.lowerBound
    for index in text.marks.indices where isBreak(text.marks[index]) {
      let blank = text.marks[index].offset..<text.marks[index].offset + 1
      let line = line(start..<blank.lowerBound, of: text, precedesBreak: true)
      write(line, of: text, marks: firstMark..<index, to: &output)
      output.trail(UInt8(ascii: "\\"))
      output.write(blank: UInt8(ascii: "\n"), for: blank, of: text)
      output.lead(blanks: indent)
      firstMark = index + 1
      start = blank.upperBound
    }
    let line = line(start..<whole.range.upperBound, of: text, precedesBreak: false)
    write(line, of: text, marks: firstMark..<text.marks.count, to: &output)
  }

  /// Whether a mark ends a line, after which there is another.
  private func isBreak(_ mark: Passage.Mark) -> Bool {
    mark.kind == .lineBreak && mark.offset + 1 < whole.range.upperBound
  }

  private func line(
    _ range: Range<Int>, of text: SourcedText, precedesBreak: Bool
  ) -> MarkdownLine {
    let words = text.bytes.trimmingOuterSpaces(range)
    let beginsWithSpace = words.lowerBound > range.lowerBound
    return MarkdownLine(
      range: range, text: words,
      marker: beginsWithSpace && !isHeading ? nil : marker(of: range, in: text.bytes),
      mayDefineLink: text.bytes[whole.range].first == UInt8(ascii: "["),
      precedesBreak: precedesBreak)
  }

  /// The offset of the character that would make a line another kind of block, or end a heading.
  private func marker(of line: Range<Int>, in bytes: [UInt8]) -> Int? {
    isHeading ? bytes.closingSigns(of: line) : bytes.blockMarker(of: line)
  }

  /// Writes one line, which has some of the marks.
  private func write(
    _ line: MarkdownLine, of text: SourcedText, marks: Range<Int>, to output: inout LetterOutput
  ) {
    var part = MarkdownLine.Part(line: line, range: line.range)
    for index in marks where text.marks[index].kind != .lineBreak {
      let mark = text.marks[index]
      part.range = part.range.lowerBound..<mark.offset
      part.precedesMark = true
      write(part, of: text, to: &output)
      switch mark.kind {
      case .start(let style): output.lead(UInt8(ascii: "*"), times: style.signs)
      case .end(let style): output.trail(UInt8(ascii: "*"), times: style.signs)
      case .lineBreak: break
      }
      part.range = mark.offset..<line.range.upperBound
      part.followsMark = true
    }
    part.precedesMark = false
    write(part, of: text, to: &output)
  }

  /// Writes a part of a line without marks in it.
  private func write(
    _ part: MarkdownLine.Part, of text: SourcedText, to output: inout LetterOutput
  ) {
    writeReference(part.line.leadingSpace.clamped(to: part.range), of: text, to: &output)
    var rest = part.range.clamped(to: part.line.text)
    if let marker = part.line.marker, rest.contains(marker) {
      write(rest.lowerBound..<marker, in: part, of: text, to: &output)
      output.lead(UInt8(ascii: "\\"))
      output.copy(marker..<marker + 1, of: text)
      rest = marker + 1..<rest.upperBound
    }
    write(rest, in: part, of: text, to: &output)
    writeReference(part.line.trailingSpace.clamped(to: part.range), of: text, to: &output)
  }

  /// Writes text in a part of a line, with a backslash before what might be read as markup.
  private func write(
    _ range: Range<Int>, in part: MarkdownLine.Part, of text: SourcedText,
    to output: inout LetterOutput
  ) {
    var copied = range.lowerBound
    var offset = text.bytes.specialOffset(in: range)
    while offset < range.upperBound {
      let byte = text.bytes[offset]
      if byte < 0x20, byte != UInt8(ascii: "\t") {
        copy(copied..<offset, of: text, to: &output)
        writeReference(offset..<offset + 1, of: text, to: &output)
        copied = offset + 1
      } else if part.needsBackslash(at: offset, in: text.bytes) {
        copy(copied..<offset, of: text, to: &output)
        output.lead(UInt8(ascii: "\\"))
        copied = offset
      }
      offset = text.bytes.specialOffset(in: offset + 1..<range.upperBound)
    }
    if part.isFollowedBySign {
      copy(copied..<range.upperBound, of: text, to: &output)
    } else {
      output.copy(copied..<range.upperBound, of: text)
    }
  }

  /// Copies text that a sign of Markdown follows, which GitHub's would take for part of a web
  /// address that the text ends in.
  private func copy(_ range: Range<Int>, of text: SourcedText, to output: inout LetterOutput) {
    var copied = range.lowerBound
    for sign in text.bytes.addressSigns(inLastWordOf: range) {
      output.copy(copied..<sign, of: text)
      output.lead(UInt8(ascii: "\\"))
      copied = sign
    }
    output.copy(copied..<range.upperBound, of: text)
  }

  /// Writes a character, unless there is none, by its number.
  private func writeReference(
    _ range: Range<Int>, of text: SourcedText, to output: inout LetterOutput
  ) {
    guard !range.isEmpty else { return }
    let number = text.bytes.scalar(at: range.lowerBound).value
    output.write("&#\(number);".utf8, for: range, of: text)
  }
}

extension LetterDocument.Style {
  /// How many `*` text in this style stands between.
  fileprivate var signs: Int { self == .strong ? 2 : 1 }
}
