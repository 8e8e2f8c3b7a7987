import SourceText

/// The lines of some bytes one after the other, each without the line feed that ends it.
struct LineRanges: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  /// Where the next line begins; past the end once the last was given.
  private var start: Int

  /// The lines of a part of the bytes, which begins and ends with a whole line.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
  }

  /// How many bytes there are in the lines that are still to come.
  var byteCount: Int { end - Swift.min(start, end) }

  mutating func next() -> Range<Int>? {
    guard start <= end else { return nil }
    let lineEnd = bytes.span.firstOffset(of: UInt8(ascii: "\n"), in: start..<end)
    defer { start = lineEnd + 1 }
    return start..<lineEnd
  }
}
