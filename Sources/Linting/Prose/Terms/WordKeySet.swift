/// Some numbers of words, made to tell quickly that a number is not among them: most are not.
struct WordKeySet: Sendable {
  private(set) var keys: Set<UInt64> = []
  /// A bit for each of 65,536 groups that a number may fall into.
  private var groups = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ key: UInt64) {
    keys.insert(key)
    groups[Int(key >> 54)] |= 1 << (key >> 48 & 63)
  }

  /// Adds the numbers of another set.
  mutating func formUnion(_ other: WordKeySet) {
    keys.formUnion(other.keys)
    for index in groups.indices { groups[index] |= other.groups[index] }
  }

  func contains(_ key: UInt64) -> Bool {
    groups[Int(key >> 54)] & 1 << (key >> 48 & 63) != 0 && keys.contains(key)
  }
}
