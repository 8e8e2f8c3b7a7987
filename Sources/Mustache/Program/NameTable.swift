/// The names of values in a template, cut at their dots and hashed once.
struct NameTable {
  private(set) var names: [Name] = []
  private(set) var parts: [NamePart] = []

  /// Adds the name at a place of the source; returns its position.
  mutating func add(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    let first = parts.count
    let dot = UInt8(ascii: ".")
    var start = range.lowerBound
    if range.count == 1, bytes[start] == dot { start = range.upperBound }
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: dot) ?? range.upperBound
      parts.append(NamePart(hash: NameHash.of(bytes[start..<end]), range: start..<end))
      start = end + 1
    }
    names.append(
      Name(
        first: first < parts.count ? parts[first] : NamePart(hash: 0, range: range),
        parts: first..<parts.count, range: range))
    return names.count - 1
  }

  /// Whether a name asks if the one before its question mark is there.
  func isQuestion(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    range.count > 1 && bytes[range.upperBound - 1] == UInt8(ascii: "?")
  }
}
