extension Sequence {
  /// The elements in groups of those with the same key, in the order in which the keys appear.
  @inlinable
  package func grouped<Key: Hashable>(
    by key: (Element) -> Key
  ) -> [(key: Key, elements: [Element])] {
    var groups: [(key: Key, elements: [Element])] = []
    var positions: [Key: Int] = [:]
    for element in self {
      let key = key(element)
      // Those with one key mostly stand together, and comparing is cheaper than hashing.
      if let last = groups.indices.last, groups[last].key == key {
        groups[last].elements.append(element)
      } else if let position = positions[key] {
        groups[position].elements.append(element)
      } else {
        positions[key] = groups.count
        groups.append((key, [element]))
      }
    }
    return groups
  }
}
