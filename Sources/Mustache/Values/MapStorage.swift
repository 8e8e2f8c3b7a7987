/// The memory behind a map: entries, the bytes of their keys, and an order to search them by.
final class MapStorage: Sendable {
  /// The most entries that are searched from end to end.
  static let smallCount = 16

  let entries: FrozenArray<MapEntry>
  /// The bytes of the keys, and after them those of short texts.
  private let bytes: FrozenArray<UInt8>
  /// The entries' positions by rising hash and key; empty for a small map.
  private let order: FrozenArray<Int>
  /// The map as the renderer searches it; valid while this object is alive.
  let view: MapView

  init(_ pairs: some Sequence<(String, Value)>) {
    var keys = KeyTable()
    var values: [Value] = []
    for (key, value) in pairs {
      keys.add(key)
      values.append(value)
    }
    if let kept = keys.mergeEqual(&values) { values = kept.map { values[$0] } }
    let (slots, bytes) = Slot.slots(values, after: keys.bytes)
    entries = FrozenArray(
      zip(keys.keys, slots).map { MapEntry(hash: $0.hash, key: $0.range, slot: $1) })
    order = FrozenArray(keys.keys.count > Self.smallCount ? keys.order : [])
    self.bytes = bytes
    view = MapView(
      entries: entries.base, count: entries.count, keys: bytes.base,
      order: order.isEmpty ? nil : order.base)
  }
}
