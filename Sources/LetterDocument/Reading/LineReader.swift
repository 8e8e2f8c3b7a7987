/// The lines of some bytes, one after the other, each without its line break.
///
/// A line ends at a line feed, a carriage return, or one and the other.
struct LineReader: Sequence, IteratorProtocol {
  /// A line, or the part of one that holds text.
  struct Line {
    /// Where it stands.
    var range: Range<Int>
    /// How far its text is plain, after any blanks it begins with.
    let plainEnd: Int
  }

  private let bytes: [UInt8]
  private var offset: Int

  /// The lines of the bytes, past a byte order mark if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [UInt8].byteOrderMark) ? 3 : 0
  }

  /// The next line, or nothing at the end; after a line break at the very end there is no line.
  mutating func next() -> Line? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var textStart = start
    while textStart < bytes.count, bytes[textStart] == UInt8(ascii: " ") { textStart += 1 }
    let plainEnd = isLineEnd(textStart) ? textStart : bytes.plainEnd(in: textStart..<bytes.count)
    let end = isLineEnd(plainEnd) ? plainEnd : bytes.lineEnd(from: plainEnd)
    offset = end + 1
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"),
      bytes[end + 1] == UInt8(ascii: "\n")
    {
      offset += 1
    }
    return Line(range: start..<end, plainEnd: plainEnd)
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset].isLineEnd
  }
}
