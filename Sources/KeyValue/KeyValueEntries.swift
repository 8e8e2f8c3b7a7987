package import SourceText

/// Entries of one file in an order; what is asked of one by its position makes no object of it.
package struct KeyValueEntries: Sendable, RandomAccessCollection {
  let file: SourceFile
  /// These entries, and perhaps others.
  let lines: [KeyValueLine]
  /// The positions of all.
  package let indices: Range<Int>

  /// Some entries of a file, or those at some positions of them.
  init(file: SourceFile, lines: [KeyValueLine], at positions: Range<Int>? = nil) {
    self.file = file
    self.lines = lines
    indices = positions ?? lines.indices
  }

  /// The position of the first.
  package var startIndex: Int { indices.lowerBound }
  /// The position after the last.
  package var endIndex: Int { indices.upperBound }

  /// How many there are.
  package var count: Int { indices.count }

  /// The entry at a position.
  package subscript(position: Int) -> KeyValueEntry {
    KeyValueEntry(file: file, line: lines[position])
  }

  /// The entries at some positions, which they keep.
  package subscript(positions: Range<Int>) -> KeyValueEntries {
    KeyValueEntries(file: file, lines: lines, at: positions)
  }

  /// No entries, of the same file.
  package var none: KeyValueEntries { self[startIndex..<startIndex] }

  /// The entries that meet a condition.
  package func only(where condition: (KeyValueEntry) -> Bool) -> KeyValueEntries {
    KeyValueEntries(file: file, lines: filter(condition).map(\.line))
  }

  /// The entries in groups of those that have the same word at a position of their keys, in the
  /// order in which the words appear; those whose keys have fewer words than a number are one under
  /// none.
  package func grouped(byWord position: Int, ofKeysWith wordCount: Int) -> KeyValueGroups {
    KeyValueGroups(self, by: .word(position, ofKeysWith: wordCount))
  }

  // MARK: One entry

  /// How many words the key of an entry has, with those of its section.
  package func wordCount(at position: Int) -> Int { lines[position].wordCount }

  /// The word at a position of an entry's key.
  package func word(_ number: Int, at position: Int) -> KeyValueWord {
    lines[position].word(number, in: file)
  }

  /// Whether some words of an entry's key, with dots between them, are the text of a stretch of the
  /// file.
  package func hasWords(_ words: Range<Int>, at position: Int, of stretch: Range<Int>) -> Bool {
    let part = lines[position].part(words, in: file)
    if let range = part.range, file.hasSameBytes(at: range, stretch) { return true }
    // A text with other bytes may be the same, if it is not of ASCII characters only.
    return !(part.isASCII && file.isASCII(stretch)) && part.text(in: file) == file.text(stretch)
  }

  /// Whether nothing follows an entry's equals sign.
  package func isEmpty(at position: Int) -> Bool { lines[position].value.isEmpty }

  /// The value of an entry, its lines joined, made each time that it is asked for.
  package func value(at position: Int) -> FoldedText { lines[position].foldedValue(in: file) }

  /// Whether an entry's value is on one line and has the very bytes of a text.
  package func hasValue(_ text: String, at position: Int) -> Bool {
    !lines[position].isFolded && file.hasBytes(of: text, at: lines[position].value)
  }

  /// Where the key of an entry is written, without the section's prefix.
  package func keyLocation(at position: Int) -> SourceLocation {
    file.location(lines[position].name.range)
  }

  /// Where the value of an entry is written, from its first line to its last.
  package func valueLocation(at position: Int) -> SourceLocation {
    file.location(lines[position].value)
  }

  /// The number of an entry's value among some names, if it is on one line and has the bytes of
  /// one.
  package func number(ofValueAt position: Int, among names: KeyValueNames) -> Int? {
    let line = lines[position]
    return line.isFolded ? nil : names.position(of: line.value, in: file)
  }

  /// Whether an entry's value begins with a double quotation mark, straight or, as word processors
  /// make them, curly.
  package func isQuoted(at position: Int) -> Bool {
    let bytes = file.bytes
    let value = lines[position].value
    let start = value.lowerBound
    guard !value.isEmpty, bytes[start] != UInt8(ascii: "\"") else { return !value.isEmpty }
    return value.count > 2 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (bytes[start + 2] == 0x9C || bytes[start + 2] == 0x9D)
  }
}
