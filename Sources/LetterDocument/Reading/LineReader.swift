/// The lines of some bytes, one after the other, each without its line break.
///
/// A line ends at a line feed, a carriage return, or one and the other.
struct LineReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset: Int

  /// The lines of the bytes, past a byte order mark if there is one.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line, or nothing at the end; after a line break at the very end there is no line.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes.lineEnd(from: start)
    offset = end + 1
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\r"),
      bytes[end + 1] == UInt8(ascii: "\n")
    {
      offset += 1
    }
    return start..<end
  }
}
