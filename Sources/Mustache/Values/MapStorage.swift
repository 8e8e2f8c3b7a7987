/// The memory behind a map: entries, the bytes of their keys, and an order to search them by.
final class MapStorage: Sendable {
  /// The most entries that are searched from end to end.
  static let smallCount = 16

  let entries: FrozenArray<MapEntry>
  let keys: FrozenArray<UInt8>
  /// The entries' positions by rising hash and key; empty for a small map.
  let order: FrozenArray<Int>
  /// The map as the renderer searches it; valid while this object is alive.
  let view: MapView

  init(_ pairs: some Sequence<(String, Value)>) {
    var entries: [MapEntry] = []
    var keys: [UInt8] = []
    for (key, value) in pairs {
      let start = keys.count
      keys += key.utf8
      let hash = NameHash.of(keys[start...])
      entries.append(MapEntry(hash: hash, key: start..<keys.count, value: value))
    }
    var order = Self.order(of: entries, keys: keys)
    if Self.mergeEqualKeys(&entries, keys: keys, order: order) {
      order = Self.order(of: entries, keys: keys)
    }
    self.order = FrozenArray(entries.count > Self.smallCount ? order : [])
    self.entries = FrozenArray(entries)
    self.keys = FrozenArray(keys)
    view = MapView(
      entries: self.entries.base, count: entries.count, keys: self.keys.base,
      order: self.order.isEmpty ? nil : self.order.base)
  }

  /// The key of an entry as text.
  func key(of entry: MapEntry) -> String {
    String(
      decoding: UnsafeBufferPointer(
        start: keys.base + entry.key.lowerBound, count: entry.key.count),
      as: UTF8.self)
  }

  private static func order(of entries: [MapEntry], keys: [UInt8]) -> [Int] {
    entries.indices.sorted { left, right in
      let (left, right) = (entries[left], entries[right])
      if left.hash != right.hash { return left.hash < right.hash }
      if keys[left.key] == keys[right.key] { return left.key.lowerBound < right.key.lowerBound }
      return keys[left.key].lexicographicallyPrecedes(keys[right.key])
    }
  }

  /// Leaves one entry for each key; says whether there was anything to do.
  private static func mergeEqualKeys(
    _ entries: inout [MapEntry], keys: [UInt8], order: [Int]
  ) -> Bool {
    var superfluous = Set<Int>()
    var first = 0
    for position in order.indices.dropFirst() {
      let kept = entries[order[first]]
      let other = entries[order[position]]
      if kept.hash == other.hash, keys[kept.key] == keys[other.key] {
        entries[order[first]].value = other.value
        superfluous.insert(order[position])
      } else {
        first = position
      }
    }
    guard !superfluous.isEmpty else { return false }
    entries = entries.indices.filter { !superfluous.contains($0) }.map { entries[$0] }
    return true
  }
}
