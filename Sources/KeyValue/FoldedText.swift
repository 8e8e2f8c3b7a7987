package import SourceText

/// A value as it reads once its lines are joined, which still knows where each byte of it stands.
///
/// A text of the bank stands in many letters at once, so it is a reference; it never changes.
package final class FoldedText: Sendable {
  /// A part of the text that stands in the file exactly as it is.
  private struct Piece {
    /// Where the part begins in the text, in UTF-8 bytes.
    let start: Int
    /// Where the part begins in the file.
    let source: Int
  }

  /// The text, its lines joined by one blank each.
  package let text: String
  /// The whole text's place, from its first line to its last.
  package let location: SourceLocation
  /// The parts after the first, one a line, in order; the first begins where the text does.
  private let continuations: [Piece]

  private init(text: String, location: SourceLocation, continuations: [Piece]) {
    self.text = text
    self.location = location
    self.continuations = continuations
  }

  /// A stretch of a file that is on one line.
  init(_ range: Range<Int>, of file: SourceFile) {
    text = file.text(range)
    location = file.location(range)
    continuations = []
  }

  /// Joins the lines of a stretch of a file, which goes from the first byte of a value to its last.
  ///
  /// A line that was reported, because it is not indented as it should be, is left out.
  init(folding range: Range<Int>, of file: SourceFile) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var continuations: [Piece] = []
    for line in LineRanges(file.bytes, in: range) {
      let content = file.trimmed(line)
      if bytes.isEmpty {
        bytes += file.bytes[content]
      } else if KeyValueFault.misplacedIndentation(of: content, in: file) == nil {
        bytes.append(UInt8(ascii: " "))
        continuations.append(Piece(start: bytes.count, source: content.lowerBound))
        bytes += file.bytes[content]
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    location = file.location(range)
    self.continuations = continuations
  }

  /// Whether nothing was written.
  package var isEmpty: Bool { text.isEmpty }

  /// Whether an ASCII character is part of the text.
  package func holds(_ sign: UInt8) -> Bool {
    offset(of: sign, from: 0) < text.utf8.count
  }

  /// The offset of the first sign of a kind at an offset or after it, in UTF-8 bytes; the end of
  /// the text if there is none.
  private func offset(of sign: UInt8, from start: Int) -> Int {
    let bytes = text.utf8
    return bytes.span.firstOffset(of: sign, in: start..<bytes.count)
  }

  /// The text line by line, as it stands in the file; a blank that joins two is at the first's end.
  package var lines: [FoldedText] {
    guard !continuations.isEmpty else { return [self] }
    return (0...continuations.count).map { index in
      let end = index < continuations.count ? piece(index + 1).start : text.utf8.count
      return slice(piece(index).start..<end)
    }
  }

  /// The place of a part of the text given in UTF-8 bytes; of a part that runs over several lines,
  /// the place on the first.
  package func location(of range: Range<Int>) -> SourceLocation {
    let index = indexOfPiece(at: range.lowerBound)
    let start = source(of: range.lowerBound, in: piece(index))
    // A piece ends before the blank that joins the next to it.
    let end = index < continuations.count ? piece(index + 1).start - 1 : text.utf8.count
    let length = max(0, min(range.upperBound, end) - range.lowerBound)
    return location.file.location(start..<min(start + length, location.file.bytes.count))
  }

  /// The place of a part of the text.
  package func location(of part: Substring) -> SourceLocation {
    location(of: range(of: part))
  }

  /// A part of the text, given in UTF-8 bytes, which knows its places as the whole does.
  package func slice(_ range: Range<Int>) -> FoldedText {
    if range == 0..<text.utf8.count { return self }
    let firstPiece = indexOfPiece(at: range.lowerBound)
    let lastPiece = max(firstPiece, indexOfPiece(at: range.upperBound - 1))
    let start = source(of: range.lowerBound, in: piece(firstPiece))
    let end = max(start, source(of: range.upperBound, in: piece(lastPiece)))
    let own = (firstPiece + 1..<lastPiece + 1).map { index in
      Piece(start: piece(index).start - range.lowerBound, source: piece(index).source)
    }
    let first = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let part = text[first..<text.utf8.index(first, offsetBy: range.count)]
    return FoldedText(
      text: String(part), location: location.file.location(start..<end), continuations: own)
  }

  /// The parts of the text between the signs of a kind, empty ones too, in UTF-8 bytes.
  package func parts(separatedBy sign: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(4)
    var start = 0
    while true {
      let end = offset(of: sign, from: start)
      parts.append(start..<end)
      guard end < text.utf8.count else { return parts }
      start = end + 1
    }
  }

  /// A part of the text, given in UTF-8 bytes, without the blanks at its ends.
  package func slice(trimmed part: Range<Int>) -> FoldedText {
    let bytes = text.utf8
    let blank = UInt8(ascii: " ")
    var start = part.lowerBound
    var end = part.upperBound
    while start < end, bytes.span[start] == blank { start += 1 }
    while start < end, bytes.span[end - 1] == blank { end -= 1 }
    return slice(start..<end)
  }

  /// A part of the text without the blanks at its ends.
  package func slice(trimmed part: Substring) -> FoldedText {
    slice(trimmed: range(of: part))
  }

  /// A part of the text by its number; the first is 0.
  private func piece(_ index: Int) -> Piece {
    index == 0 ? Piece(start: 0, source: location.range.lowerBound) : continuations[index - 1]
  }

  /// The number of the last part that begins at an offset or before it, by binary search.
  private func indexOfPiece(at offset: Int) -> Int {
    continuations.partitioningIndex { $0.start > offset }
  }

  private func range(of part: Substring) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }

  /// Where a byte of a piece stands in the file.
  ///
  /// Where the file is not UTF-8 the text has other bytes, and the place is only near.
  private func source(of offset: Int, in piece: Piece) -> Int {
    min(piece.source + offset - piece.start, location.file.bytes.count)
  }
}
