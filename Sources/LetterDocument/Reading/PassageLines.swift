/// Finds the lines that passages take up in the source that they were read from.
struct PassageLines {
  private let source: [UInt8]
  private let textStart: Int

  init(_ source: [UInt8]) {
    self.source = source
    textStart = source.starts(with: [UInt8].byteOrderMark) ? 3 : 0
  }

  /// Where a passage stands; nothing if it has no text.
  func place(of passage: Passage, isHeading: Bool) -> PlacedPassage.Place? {
    let stretches = passage.map.stretches
    guard let first = stretches.first?.source, let last = stretches.last?.source else { return nil }
    let lineStart = self.lineStart(before: first.lowerBound)
    let contentStart = endOfLead(from: lineStart, before: first.lowerBound)
    let lineEnd = source.lineEnd(from: last.upperBound)
    var end = endOfBreak(at: lineEnd)
    if isHeading, !source[lineStart..<contentStart].contains(UInt8(ascii: "#")) {
      end = endOfBreak(at: source.lineEnd(from: end))
    }
    let contentEnd = source.trimmingBlanks(contentStart..<lineEnd).upperBound
    return PlacedPassage.Place(
      lines: lineStart..<end, content: contentStart..<max(contentEnd, last.upperBound))
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > textStart, !source[start - 1].isLineEnd { start -= 1 }
    return start
  }

  /// The end of the indentation, bullets and heading signs at the start of a line.
  private func endOfLead(from lineStart: Int, before limit: Int) -> Int {
    let lineEnd = source.lineEnd(from: limit)
    var offset = lineStart
    while offset < limit {
      let start = offset
      while offset < limit, source[offset].isBlank { offset += 1 }
      // Marks that set text apart may look like a bullet, but no blank follows them.
      if let marker = ListMarker(in: source, at: offset, before: lineEnd, by: .plainText),
        marker.end < limit
      {
        offset = marker.end
      } else if let level = source.headingLevel(offset..<lineEnd), offset + level < limit {
        offset += level
      }
      if offset == start { break }
    }
    return offset
  }

  /// The offset after the line break at an offset, or the end.
  private func endOfBreak(at lineEnd: Int) -> Int {
    guard lineEnd < source.count else { return source.count }
    let isPair =
      source[lineEnd] == UInt8(ascii: "\r") && lineEnd + 1 < source.count
      && source[lineEnd + 1] == UInt8(ascii: "\n")
    return lineEnd + (isPair ? 2 : 1)
  }
}
