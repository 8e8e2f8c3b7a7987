import SourceText

/// Entries of one file in groups of those with the same part of their keys, in the order in which
/// the parts appear.
package struct KeyValueGroups: Sendable, RandomAccessCollection {
  /// Entries next to each other.
  private struct Stretch {
    /// What their keys have in common; nothing where the keys have too few words.
    let part: KeyValuePart?
    /// Their positions.
    let positions: Range<Int>
  }

  /// How many parts are compared with each other faster than their hashes are worked out.
  static let few = 16

  /// All entries, those of a group next to each other.
  package let entries: KeyValueEntries
  private let groups: [Stretch]

  /// The entries in groups by a part of their keys, in time proportional to their number.
  init(_ entries: KeyValueEntries, by criterion: KeyValueCriterion) {
    let stretches = Self.stretches(of: entries, by: criterion)
    // Most files name each word in one place only, and stay as they are.
    guard Self.holdRepetitions(stretches, in: entries.file) else {
      self.entries = entries
      groups = stretches
      return
    }
    var lines: [KeyValueLine] = []
    lines.reserveCapacity(entries.count)
    groups = stretches.grouped { $0.part?.text(in: entries.file) }.map { _, stretches in
      let start = lines.count
      for stretch in stretches { lines += entries.lines[stretch.positions] }
      return Stretch(part: stretches[0].part, positions: start..<lines.count)
    }
    self.entries = KeyValueEntries(file: entries.file, lines: lines)
  }

  private static func stretches(
    of entries: KeyValueEntries, by criterion: KeyValueCriterion
  ) -> [Stretch] {
    guard !entries.isEmpty else { return [] }
    let file = entries.file
    var stretches: [Stretch] = []
    stretches.reserveCapacity(Swift.min(entries.count, few))
    var start = entries.startIndex
    var part = criterion.part(of: entries.lines[start], in: file)
    for position in start + 1..<entries.endIndex
    where !criterion.isOfSameSection(entries.lines[start], entries.lines[position]) {
      let next = criterion.part(of: entries.lines[position], in: file)
      guard !KeyValuePart.areSame(part, next, in: file) else { continue }
      stretches.append(Stretch(part: part, positions: start..<position))
      start = position
      part = next
    }
    stretches.append(Stretch(part: part, positions: start..<entries.endIndex))
    return stretches
  }

  /// Whether two stretches have the same part.
  private static func holdRepetitions(_ stretches: [Stretch], in file: SourceFile) -> Bool {
    guard stretches.count <= few else {
      return Set(stretches.map { $0.part?.text(in: file) }).count < stretches.count
    }
    for later in stretches.indices {
      for earlier in 0..<later
      where KeyValuePart.areSame(stretches[earlier].part, stretches[later].part, in: file) {
        return true
      }
    }
    return false
  }

  /// Always 0.
  package var startIndex: Int { 0 }
  /// How many there are.
  package var endIndex: Int { groups.count }
  /// How many there are.
  package var count: Int { groups.count }
  /// The numbers of all.
  package var indices: Range<Int> { groups.indices }

  /// The group of a number.
  package subscript(number: Int) -> KeyValueGroup {
    KeyValueGroup(word: word(ofGroup: number), entries: entries[groups[number].positions])
  }

  /// The positions of a group's entries among all.
  package func positions(ofGroup number: Int) -> Range<Int> { groups[number].positions }

  /// The word of a group; nothing where the keys have too few words.
  package func word(ofGroup number: Int) -> KeyValueWord? {
    guard let part = groups[number].part else { return nil }
    return KeyValueWord(part, of: entries.file)
  }

  /// What the keys of a group have in common.
  func part(ofGroup number: Int) -> KeyValuePart { groups[number].part ?? .none }

  /// The entries whose keys have too few words to be under one; none if all have enough.
  package var entriesWithoutWord: KeyValueEntries {
    for number in groups.indices where groups[number].part == nil {
      return entries[groups[number].positions]
    }
    return entries.none
  }
}
