extension Sequence {
  /// The elements in groups of those with the same key, in the order in which the keys appear.
  @inlinable
  package func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    Groups(Array(self)[...], by: key).all.map { ($0.key, Array($0.elements)) }
  }
}
