/// A file's bytes under the path that people know it by, with its lines found once.
///
/// A file is shared by every location in it, so it is a reference; it never changes.
public final class SourceFile: Sendable {
  /// The path as it is shown in diagnostics, relative to the folder worked in.
  public let path: String
  /// The whole file, byte order mark included.
  public let bytes: [UInt8]
  /// The offset of the first byte of each line, ascending; never empty, the first is 0.
  let lineStarts: [Int]

  /// Keeps the bytes and finds the lines, in time linear in their number.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// A file with this text as its bytes.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The last part of the path, without its ending: `kent` for `assessments/kent.conf`.
  public var nameWithoutExtension: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// Where the text begins: past a byte order mark, if there is one.
  public var textStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The place of a stretch of the file.
  public func location(_ range: Range<Int>) -> SourceLocation {
    SourceLocation(file: self, range: range)
  }

  /// The bytes of a stretch as text; what is not UTF-8 in it becomes U+FFFD.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// How many lines there are; what follows the last line feed is one only if it is not empty.
  public var lineCount: Int {
    lineStarts.last == bytes.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// The 1-based line that holds an offset, by binary search.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The offsets of a 1-based line, without the line break that ends it or a byte order mark.
  public func contents(ofLine line: Int) -> Range<Int> {
    let start = line == 1 ? textStart : lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if line < lineStarts.count, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }
}
