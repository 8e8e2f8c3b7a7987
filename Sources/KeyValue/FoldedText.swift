package import SourceText

/// A value as it reads once its lines are joined, which still knows where each byte of it stands.
package struct FoldedText: Sendable {
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
  /// The parts, one a line, in order; never empty.
  private let pieces: [Piece]

  private init(text: String, location: SourceLocation, pieces: [Piece]) {
    self.text = text
    self.location = location
    self.pieces = pieces
  }

  /// Joins stretches of a file, one a line, none of them empty; without any, an empty text at a
  /// place.
  init(file: SourceFile, lines: [Range<Int>], at place: Int) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    for line in lines {
      if !pieces.isEmpty { bytes.append(UInt8(ascii: " ")) }
      pieces.append(Piece(start: bytes.count, source: line.lowerBound))
      bytes += file.bytes[line]
    }
    let extent = (lines.first?.lowerBound ?? place)..<(lines.last?.upperBound ?? place)
    self.init(
      text: String(decoding: bytes, as: UTF8.self), location: file.location(extent),
      pieces: pieces.isEmpty ? [Piece(start: 0, source: place)] : pieces)
  }

  /// Whether nothing was written.
  package var isEmpty: Bool { text.isEmpty }

  /// The text line by line, as it stands in the file; a blank that joins two is at the first's end.
  package var lines: [FoldedText] {
    pieces.indices.map { index in
      let start = index == 0 ? 0 : pieces[index].start
      let end = index + 1 < pieces.count ? pieces[index + 1].start : text.utf8.count
      return slice(start..<end)
    }
  }

  /// The place of a part of the text given in UTF-8 bytes; of a part that runs over several lines,
  /// the place on the first.
  package func location(of range: Range<Int>) -> SourceLocation {
    let index = piece(at: range.lowerBound)
    let start = source(of: range.lowerBound, in: pieces[index])
    let length = max(0, min(range.upperBound, end(ofPiece: index)) - range.lowerBound)
    let end = min(start + length, location.file.bytes.count)
    return location.file.location(start..<end)
  }

  /// The place of a part of the text.
  package func location(of part: Substring) -> SourceLocation {
    location(of: range(of: part))
  }

  /// A part of the text, given in UTF-8 bytes, which knows its places as the whole does.
  package func slice(_ range: Range<Int>) -> FoldedText {
    let first = piece(at: range.lowerBound)
    let last = piece(at: range.upperBound - 1)
    let start = source(of: range.lowerBound, in: pieces[first])
    let end = max(start, source(of: range.upperBound, in: pieces[max(first, last)]))
    let own = pieces[first...max(first, last)].map { piece in
      Piece(
        start: max(0, piece.start - range.lowerBound),
        source: piece.source + max(0, range.lowerBound - piece.start))
    }
    let bytes = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return FoldedText(
      text: String(Substring(bytes)), location: location.file.location(start..<end), pieces: own)
  }

  /// A part of the text without the blanks at its ends.
  package func slice(trimmed part: Substring) -> FoldedText {
    let blank = UInt8(ascii: " ")
    let whole = range(of: part)
    let lead = part.utf8.prefix { $0 == blank }.count
    let trail = part.utf8.reversed().prefix { $0 == blank }.count
    let start = whole.lowerBound + lead
    return slice(start..<max(start, whole.upperBound - trail))
  }

  /// The last piece that begins at an offset or before it, by binary search.
  private func piece(at offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
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

  /// Where a piece ends in the text: before the blank that joins the next to it.
  private func end(ofPiece index: Int) -> Int {
    index + 1 < pieces.count ? pieces[index + 1].start - 1 : text.utf8.count
  }
}
