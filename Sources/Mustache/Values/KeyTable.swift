/// The keys of a map in the making.
struct KeyTable {
  struct Key {
    let hash: UInt64
    /// Where the key's bytes are among those of all.
    let range: Range<Int>
  }

  private(set) var keys: [Key] = []
  private(set) var bytes: [UInt8] = []

  /// Adds a key after those that are there.
  mutating func add(_ key: String) {
    let start = bytes.count
    bytes += key.utf8
    keys.append(Key(hash: NameHash.of(bytes[start...]), range: start..<bytes.count))
  }

  /// The keys' positions by rising hash, then by rising bytes, then as they were added.
  var order: [Int] {
    keys.indices.sorted { left, right in
      let (left, right) = (keys[left], keys[right])
      if left.hash != right.hash { return left.hash < right.hash }
      if bytes[left.range].elementsEqual(bytes[right.range]) {
        return left.range.lowerBound < right.range.lowerBound
      }
      return bytes[left.range].lexicographicallyPrecedes(bytes[right.range])
    }
  }

  /// Leaves each key once, with the last of its values at the place of the first.
  ///
  /// Returns the positions that are left, or nothing where no key was there twice.
  mutating func mergeEqual(_ values: inout [Value]) -> [Int]? {
    guard mayHoldEqual else { return nil }
    let order = order
    var superfluous = Set<Int>()
    var first = 0
    for position in order.indices.dropFirst() {
      let (kept, other) = (keys[order[first]], keys[order[position]])
      if kept.hash == other.hash, bytes[kept.range].elementsEqual(bytes[other.range]) {
        values[order[first]] = values[order[position]]
        superfluous.insert(order[position])
      } else {
        first = position
      }
    }
    guard !superfluous.isEmpty else { return nil }
    let left = keys.indices.filter { !superfluous.contains($0) }
    keys = left.map { keys[$0] }
    return left
  }

  /// False only where all hashes are known to differ; a small map is spared the sorting.
  private var mayHoldEqual: Bool {
    guard keys.count <= MapStorage.smallCount else { return true }
    return keys.indices.contains { index in
      keys[..<index].contains { $0.hash == keys[index].hash }
    }
  }
}
