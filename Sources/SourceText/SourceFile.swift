import Synchronization

/// A file's bytes under the path that people know it by.
///
/// A file is shared by every location in it, so it is a reference; it never changes. Its lines are
/// found when somebody first asks for one: of most files nobody does.
public final class SourceFile: Sendable {
  /// The path as it is shown in diagnostics, relative to the folder worked in.
  public let path: String
  /// The whole file, byte order mark included.
  public let bytes: [UInt8]
  private let lineTable = AtomicLazyReference<LineTable>()
  private let columnTable = AtomicLazyReference<ColumnTable>()

  /// Keeps the bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file with this text as its bytes.
  public convenience init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The last part of the path: `kent.conf` for `assessments/kent.conf`.
  package var name: Substring {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return path[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]
  }

  /// The last part of the path, without its ending: `kent`.
  public var nameWithoutExtension: String {
    let name = name
    return String(name[..<(name.utf8.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex)])
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

  /// The offset of the first byte of each line; found once, in time linear in the file's size.
  private var lineStarts: [Int] {
    (lineTable.load() ?? lineTable.storeIfNil(LineTable(of: bytes))).starts
  }

  /// How many lines there are; what follows the last line feed is one only if it is not empty.
  public var lineCount: Int {
    let starts = lineStarts
    return starts.last == bytes.count ? starts.count - 1 : starts.count
  }

  /// The 1-based line that holds an offset, by binary search.
  public func line(at offset: Int) -> Int {
    // The first line starts at 0.
    lineStarts.partitioningIndex { $0 > offset }
  }

  /// The number of characters between the start of a line and an offset on it.
  ///
  /// Takes time linear in the line the first time it is far into one, and hardly any afterwards.
  func characterCount(before offset: Int, onLineFrom start: Int) -> Int {
    guard offset - start > ColumnTable.distance else { return characterCount(in: start..<offset) }
    let table = columnTable.load() ?? columnTable.storeIfNil(ColumnTable(of: self))
    let place = table.place(upTo: offset, onLineFrom: start)
    return place.characters + characterCount(in: place.offset..<offset)
  }

  /// The number of characters in a stretch of one line.
  func characterCount(in range: Range<Int>) -> Int {
    // Within a line each byte of ASCII is a character, and to look at them takes far less time than
    // to find where characters begin.
    bytes[range].allSatisfy { $0 < 0x80 } ? range.count : text(range).count
  }

  /// The offsets of a 1-based line, without the line break that ends it or a byte order mark.
  public func contents(ofLine line: Int) -> Range<Int> {
    let starts = lineStarts
    let start = line == 1 ? textStart : starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : bytes.count
    if line < starts.count, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }
}
