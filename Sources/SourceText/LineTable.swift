/// Where the lines of a file begin.
final class LineTable: Sendable {
  /// The offset of the first byte of each line, ascending; never empty, the first is 0.
  let starts: [Int]

  /// Finds the lines of some bytes, in time linear in their number.
  init(of bytes: [UInt8]) {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }
}
