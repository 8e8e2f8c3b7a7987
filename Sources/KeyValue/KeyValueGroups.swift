import SourceText

/// Entries of one file in groups, each of which is made when somebody asks for it.
package struct KeyValueGroups: RandomAccessCollection {
  let file: SourceFile
  let groups: Groups<KeyValueWord?, KeyValueLine>

  /// Always 0.
  package var startIndex: Int { 0 }
  /// How many there are.
  package var endIndex: Int { groups.all.count }

  /// The group at a position.
  package subscript(position: Int) -> KeyValueGroup {
    let (word, lines) = groups.all[position]
    return KeyValueGroup(word: word, entries: KeyValueEntries(file: file, lines: lines))
  }

  /// The entries whose keys have too few words to be under one; none if all have enough.
  package var entriesWithoutWord: KeyValueEntries {
    let group = indices.first { groups.all[$0].key == nil }
    return KeyValueEntries(file: file, lines: group.map { groups.all[$0].elements } ?? [])
  }
}
