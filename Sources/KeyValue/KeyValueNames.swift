import SourceText

/// Names in an order, among which a word of a file is looked for by its bytes.
package struct KeyValueNames: Sendable {
  /// The names, one behind the other.
  private let bytes: [UInt8]
  /// Where each of them ends.
  private let ends: [Int]

  /// Some names.
  package init(_ names: [String]) {
    var bytes: [UInt8] = []
    ends = names.map { name in
      bytes += name.utf8
      return bytes.count
    }
    self.bytes = bytes
  }

  /// The position of the first name that has the bytes of a stretch of a file; nothing if none has.
  ///
  /// Takes time in proportion to the number of names.
  func position(of range: Range<Int>, in file: SourceFile) -> Int? {
    let own = bytes
    let other = file.bytes
    var start = 0
    for (position, end) in ends.enumerated() {
      if end - start == range.count,
        own.span.extracting(start..<end).holdsSameBytes(as: other.span.extracting(range))
      {
        return position
      }
      start = end
    }
    return nil
  }
}
