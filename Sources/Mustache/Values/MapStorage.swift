/// The memory behind a map: entries, the bytes of their keys, and an order to search them by.
final class MapStorage: Sendable {
  /// The most entries that are searched from end to end.
  static let smallCount = 16

  let entries: FrozenArray<MapEntry>
  /// The bytes of the keys, each followed by those of a short text under it.
  private let bytes: FrozenArray<UInt8>
  /// The entries' positions by rising hash and key; nothing for a small map.
  private let order: FrozenArray<Int>?
  /// The map as the renderer searches it; valid while this object is alive.
  let view: MapView

  init(_ pairs: some Sequence<(String, Value)>) {
    var pairs = Array(pairs)
    var hashes = pairs.map { Self.hash(of: $0.0) }
    if Self.mayHoldEqual(hashes) {
      pairs = Self.mergingEqual(pairs)
      hashes = pairs.map { Self.hash(of: $0.0) }
    }
    let count = pairs.reduce(0) { $0 + $1.0.utf8.count + Slot.shortTextCount(of: $1.1) }
    (bytes, entries) = FrozenArray.padded(count) { memory in
      FrozenArray(count: pairs.count) { entries in
        var place = memory
        for (index, pair) in pairs.enumerated() {
          var key = pair.0
          let start = place
          key.withUTF8 { key in
            if let base = key.baseAddress { place.update(from: base, count: key.count) }
            place += key.count
          }
          let range = start - memory..<place - memory
          let slot = Slot(pair.1, copyingTextTo: &place)
          (entries + index).initialize(
            to: MapEntry(hash: hashes[index], key: range, slot: slot))
        }
      }
    }
    order = pairs.count > Self.smallCount ? Self.order(of: entries, bytes) : nil
    view = MapView(
      entries: entries.base, count: entries.count, keys: bytes.base, order: order?.base)
  }

  private static func hash(of key: String) -> UInt64 {
    var key = key
    return key.withUTF8 { NameHash.of($0) }
  }

  /// False only where all hashes are known to differ.
  private static func mayHoldEqual(_ hashes: [UInt64]) -> Bool {
    guard hashes.count <= smallCount else { return Set(hashes).count < hashes.count }
    return hashes.indices.contains { hashes[..<$0].contains(hashes[$0]) }
  }

  /// The pairs with each key once, with the last of its values at the place of the first.
  private static func mergingEqual(_ pairs: [(String, Value)]) -> [(String, Value)] {
    var places: [[UInt8]: Int] = [:]
    var merged: [(String, Value)] = []
    for (key, value) in pairs {
      // Two texts that Unicode takes to be equal are two keys if their bytes differ.
      let bytes = Array(key.utf8)
      if let place = places[bytes] {
        merged[place].1 = value
      } else {
        places[bytes] = merged.count
        merged.append((key, value))
      }
    }
    return merged
  }

  /// The entries' positions by rising hash, then by rising bytes of their keys, which all differ.
  private static func order(
    of entries: FrozenArray<MapEntry>, _ bytes: FrozenArray<UInt8>
  ) -> FrozenArray<Int> {
    let positions = entries.indices.sorted { left, right in
      let (left, right) = (entries[left], entries[right])
      guard left.hash == right.hash else { return left.hash < right.hash }
      return bytes[left.key].lexicographicallyPrecedes(bytes[right.key])
    }
    return FrozenArray(positions)
  }
}
