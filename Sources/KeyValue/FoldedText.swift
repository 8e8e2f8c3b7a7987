package import SourceText

/// A value as it reads once its lines are joined, which still knows where each byte of it stands.
package struct FoldedText: Sendable {
  /// A part of the text that stands in the file exactly as it is.
  struct Piece {
    /// Where the part begins in the text, in UTF-8 bytes.
    let start: Int
    /// Where the part begins in the file.
    let source: Int
  }

  /// The text, its lines joined by one blank each.
  package let text: String
  /// The file that it stands in.
  let file: SourceFile
  /// The parts, one a line, in order; never empty.
  let pieces: [Piece]
  /// All of the value, from its first line to its last.
  let extent: Range<Int>

  /// Joins stretches of a file, one a line; without any, an empty text at a place.
  init(file: SourceFile, lines: [Range<Int>], at place: Int) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    for line in lines where !line.isEmpty {
      if !pieces.isEmpty { bytes.append(UInt8(ascii: " ")) }
      pieces.append(Piece(start: bytes.count, source: line.lowerBound))
      bytes += file.bytes[line]
    }
    self.file = file
    self.text = String(decoding: bytes, as: UTF8.self)
    self.extent = (pieces.first?.source ?? place)..<(lines.last?.upperBound ?? place)
    self.pieces = pieces.isEmpty ? [Piece(start: 0, source: place)] : pieces
  }

  /// Whether nothing was written.
  package var isEmpty: Bool { text.isEmpty }

  /// The whole value's place.
  package var location: SourceLocation { file.location(extent) }

  /// The place of a part of the text given in UTF-8 bytes; of a part that runs over several lines,
  /// the place on the first.
  package func location(of range: Range<Int>) -> SourceLocation {
    var index = pieces.count - 1
    while index > 0, pieces[index].start > range.lowerBound { index -= 1 }
    let piece = pieces[index]
    let pieceEnd =
      index + 1 < pieces.count ? pieces[index + 1].start - 1 : text.utf8.count
    let start = piece.source + range.lowerBound - piece.start
    let length = max(0, min(range.upperBound, pieceEnd) - range.lowerBound)
    return file.location(start..<start + length)
  }

  /// The place of a part of the text.
  package func location(of part: Substring) -> SourceLocation {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return location(of: start..<start + part.utf8.count)
  }
}
