/// Values under names, in the order given.
///
/// Each key's hash is worked out once, when the map is made; a template's names carry theirs. A
/// small map is searched from end to end, a large one by halves, so that no choice of keys is slow.
public struct Map: Sendable {
  let view: MapView
  private let store: ValueStore

  /// Some of a store's values under their names.
  init(_ view: MapView, in store: ValueStore) {
    self.view = view
    self.store = store
  }

  /// A map of these; of pairs with one key the last counts, at the place of the first.
  ///
  /// Takes n log n time for n pairs.
  public init(_ pairs: some Sequence<(String, Value)>) {
    var pairs = Array(pairs)
    var names = MapNames(pairs.map(\.0))
    if names.mayHoldEqual {
      pairs = Self.mergingEqual(pairs)
      names = MapNames(pairs.map(\.0))
    }
    var builder = ValueBuilder()
    for pair in pairs { builder.add(pair.1) }
    self = builder.map(names)
  }

  /// The value under a key, if there is one.
  public subscript(key: String) -> Value? {
    let bytes = Array(key.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      view.find(bytes, hash: NameHash.of(bytes))?.pointee.value(in: store)
    }
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
  public var endIndex: Int { view.names.count }

  /// The key and the value at a position, in the order given.
  public subscript(position: Int) -> (key: String, value: Value) {
    (view.names.text(at: position), view.values[position].value(in: store))
  }
}
