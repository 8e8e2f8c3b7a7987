package import SourceText

/// Entries of one file in an order; what is asked of one by its position makes no object of it.
package struct KeyValueEntries: Sendable, RandomAccessCollection {
  let file: SourceFile
  let lines: ArraySlice<KeyValueLine>

  /// The position of the first.
  package var startIndex: Int { lines.startIndex }
  /// The position after the last.
  package var endIndex: Int { lines.endIndex }

  /// How many there are.
  package var count: Int { lines.count }
  /// The positions of all.
  package var indices: Range<Int> { lines.indices }

  /// The entry at a position.
  package subscript(position: Int) -> KeyValueEntry {
    KeyValueEntry(file: file, line: lines[position])
  }

  /// The entries at some positions, which they keep.
  package subscript(positions: Range<Int>) -> KeyValueEntries {
    KeyValueEntries(file: file, lines: lines[positions])
  }

  /// No entries, of the same file.
  package var none: KeyValueEntries { self[startIndex..<startIndex] }

  /// The entries that meet a condition.
  package func only(where condition: (KeyValueEntry) -> Bool) -> KeyValueEntries {
    KeyValueEntries(
      file: file, lines: lines.filter { condition(KeyValueEntry(file: file, line: $0)) }[...])
  }

  /// The entries in groups of those that have the same word at a position of their keys, in the order
  /// in which the words appear; those whose keys have fewer words than a number are one under none.
  package func grouped(byWord position: Int, ofKeysWith wordCount: Int) -> KeyValueGroups {
    let groups = Groups(lines) { line in
      line.wordCount < wordCount ? nil : line.word(position, in: file)
    } areSame: { line, other in
      guard line.wordCount >= wordCount, other.wordCount >= wordCount else {
        return line.wordCount < wordCount && other.wordCount < wordCount
      }
      return line.hasSameWord(at: position, as: other, in: file)
    }
    return KeyValueGroups(file: file, groups: groups)
  }

  // MARK: One entry

  /// How many words the key of an entry has, with those of its section.
  package func wordCount(at position: Int) -> Int { lines[position].wordCount }

  /// Where the value of an entry is written, from its first line to its last.
  package func valueLocation(at position: Int) -> SourceLocation {
    file.location(lines[position].value)
  }

  /// The number of an entry's value among some names, if it is on one line and has the bytes of one.
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
