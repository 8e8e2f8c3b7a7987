/// One key of a map and what is under it.
struct MapEntry: Sendable {
  let hash: UInt64
  /// Where the key's bytes are among those of the map.
  let key: Range<Int>
  let slot: Slot
}
