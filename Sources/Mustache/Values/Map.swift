/// Values under names, in the order given.
///
/// Each key's hash is worked out once, when the map is made; a template's names carry theirs. A
/// small map is searched from end to end, a large one by halves, so that no choice of keys is slow.
public struct Map: Sendable {
  let storage: MapStorage

  /// A map of these; of pairs with one key the last counts, at the place of the first.
  ///
  /// Takes n log n time for n pairs.
  public init(_ pairs: some Sequence<(String, Value)>) {
    storage = MapStorage(pairs)
  }

  /// The value under a key, if there is one.
  public subscript(key: String) -> Value? {
    let bytes = Array(key.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      storage.view.find(bytes, hash: NameHash.of(bytes))?.pointee.value
    }
  }
}

extension Map: ExpressibleByDictionaryLiteral {
  /// A map of these, in this order.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements)
  }
}

extension Map: RandomAccessCollection {
  /// Always 0.
  public var startIndex: Int { 0 }
  /// The number of keys.
  public var endIndex: Int { storage.entries.count }

  /// The key and the value at a position, in the order given.
  public subscript(position: Int) -> (key: String, value: Value) {
    (storage.view.key(at: position), storage.entries[position].slot.value)
  }
}
