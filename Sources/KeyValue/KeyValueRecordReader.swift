package import SourceText

/// Reads a file of records, as a roster, one record after the other and never all at once.
///
/// A record is what stands under one first word of keys; it ends where another begins.
package struct KeyValueRecordReader {
  /// A record, and where its lines begin in the file.
  package struct Record {
    /// The first word of the keys.
    package let name: String
    /// The entries.
    package var record: KeyValueRecord
    /// Where its name is first written, in bytes: in the line of a section, or in the first key.
    package let nameRange: Range<Int>
    /// The start of that line.
    package let lineStart: Int
  }

  private let file: SourceFile
  private var parser: KeyValueParser
  private var outside: [Diagnostic] = []
  private var isAtEnd = false

  /// A reader of a file.
  package init(_ file: SourceFile) {
    self.file = file
    parser = KeyValueParser(file)
  }

  /// What is wrong with the lines read so far.
  package var diagnostics: [Diagnostic] { parser.diagnostics + outside }

  /// The next record; nothing at the end.
  package mutating func next() -> Record? {
    while true {
      if let count = recordCount {
        if let record = record(ofFirst: count) { return record }
      } else if isAtEnd {
        return nil
      } else {
        isAtEnd = !parser.readLine()
      }
    }
  }

  /// How many of the entries read make a record; nothing as long as more may belong to it.
  private var recordCount: Int? {
    let count = parser.completeCount
    guard count > 0 else { return nil }
    // Each line adds one entry, so at most the last is another record's.
    if !parser.haveSameFirstWord(0, count - 1) { return count - 1 }
    return isAtEnd ? count : nil
  }

  private mutating func record(ofFirst count: Int) -> Record? {
    let (entries, sections) = parser.take(count)
    var own = entries
    if entries.indices.contains(where: { entries.wordCount(at: $0) == 1 }) {
      outside += entries.only { $0.path.count == 1 }.map(\.outsideSection)
      own = entries.only { $0.path.count > 1 }
    }
    guard !own.isEmpty else { return nil }
    let word = own.word(0, at: own.startIndex)
    let name = word.text
    let section = sections.first { $0.name == name }
    return Record(
      name: name,
      record: KeyValueRecord(
        own, section: name,
        place: section.map { .location($0.location) } ?? .path(file.path), unread: parser.unread),
      nameRange: word.range, lineStart: lineStart(before: word.range.lowerBound))
  }

  private func lineStart(before offset: Int) -> Int {
    file.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.textStart
  }
}
