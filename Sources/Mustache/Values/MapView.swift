/// A map as the renderer searches it: pointers that are valid while the map is alive.
///
/// What they lead to never changes, so threads may share it.
struct MapView: @unchecked Sendable {
  let entries: UnsafePointer<MapEntry>
  let count: Int
  let keys: UnsafePointer<UInt8>
  /// Positions by rising hash and key, for a map too large to search from end to end.
  let order: UnsafePointer<Int>?

  /// The value under a key, if there is one.
  @inline(__always)
  func find(_ key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> UnsafePointer<Slot>? {
    if let order { return search(order, for: key, hash: hash) }
    var position = 0
    while position < count {
      if entries[position].hash == hash, holds(key, at: position) { return value(at: position) }
      position += 1
    }
    return nil
  }

  /// The key at a position.
  func key(at position: Int) -> String {
    String(decoding: bytes(at: position), as: UTF8.self)
  }

  /// Every key, in the order given.
  var keyTexts: [String] {
    (0..<count).map(key)
  }

  @inline(never)
  private func search(
    _ order: UnsafePointer<Int>, for key: UnsafeBufferPointer<UInt8>, hash: UInt64
  ) -> UnsafePointer<Slot>? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries + order[middle]
      let precedes =
        entry.pointee.hash == hash
        ? bytes(at: order[middle]).lexicographicallyPrecedes(key) : entry.pointee.hash < hash
      if precedes { low = middle + 1 } else { high = middle }
    }
    guard low < count, entries[order[low]].hash == hash, holds(key, at: order[low]) else {
      return nil
    }
    return value(at: order[low])
  }

  @inline(__always)
  private func value(at position: Int) -> UnsafePointer<Slot>? {
    (entries + position).pointer(to: \.slot)
  }

  private func bytes(at position: Int) -> UnsafeBufferPointer<UInt8> {
    let key = entries[position].key
    return UnsafeBufferPointer(start: keys + key.lowerBound, count: key.count)
  }

  @inline(__always)
  private func holds(_ key: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    if NameHash.isExact(entries[position].hash) { return true }
    let own = bytes(at: position)
    guard own.count == key.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(own), UnsafeRawBufferPointer(key))
    // Such a key has at least eight bytes: the last eight are read again with the one before.
    var offset = 0
    while offset < left.count {
      let from = min(offset, left.count - 8)
      if left.loadUnaligned(fromByteOffset: from, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: from, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    return true
  }
}
