/// Entries whose keys have the same word at a position.
package struct KeyValueGroup: Sendable {
  /// The word; nothing where the keys have too few words.
  package let word: KeyValueWord?
  /// The entries, of which there is at least one.
  package let entries: KeyValueEntries

  /// The first of the entries.
  package var first: KeyValueEntry { entries[entries.startIndex] }
}
