import SourceText

/// Names in an order, among which one is looked for.
package struct KeyValueNames: Sendable {
  /// How many names are gone through faster than a text is hashed.
  private static let few = 64

  private let names: [String]
  /// The bytes of the names, one behind the other.
  private let bytes: [UInt8]
  /// Where each of them ends.
  private let ends: [Int]
  /// The position of each name, where there are many.
  private let positions: [String: Int]

  /// Some names.
  package init(_ names: [String]) {
    var bytes: [UInt8] = []
    ends = names.map { name in
      bytes += name.utf8
      return bytes.count
    }
    self.names = names
    self.bytes = bytes
    positions =
      names.count > Self.few
      ? Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first }) : [:]
  }

  /// The position of the first name that is the same text; nothing if none is.
  ///
  /// Takes the same time however many names there are.
  package func position(of name: String) -> Int? {
    positions.isEmpty ? names.firstIndex(of: name) : positions[name]
  }

  /// The position of the first name that has the bytes of a stretch of a file, or if there are many
  /// is the same text; nothing if none is.
  ///
  /// Takes the same time however many names there are.
  func position(of range: Range<Int>, in file: SourceFile) -> Int? {
    guard positions.isEmpty else { return positions[file.text(range)] }
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
