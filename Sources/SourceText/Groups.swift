/// Elements in groups of those with the same key, in the order in which the keys appear.
@usableFromInline
package struct Groups<Key: Hashable, Element> {
  /// How many keys are searched from end to end faster than their hashes are worked out.
  @inlinable static var fewKeys: Int { 16 }

  /// The groups.
  @usableFromInline
  package internal(set) var all: [(key: Key, elements: [Element])] = []
  /// Where the group of each key is, as soon as there are more than a few.
  @usableFromInline var positions: [Key: Int] = [:]

  /// The elements in groups; takes time in proportion to their number.
  @inlinable
  package init(_ elements: some Sequence<Element>, by key: (Element) -> Key) {
    self.init()
    for element in elements { append(element, under: key(element)) }
  }

  /// No groups.
  @inlinable
  init() {}

  /// The position of the group of a key; nothing if there is none.
  @inlinable
  package func position(of key: Key) -> Int? {
    if positions.isEmpty { return all.lastIndex { $0.key == key } }
    // Those with one key mostly stand together.
    if let last = all.indices.last, all[last].key == key { return last }
    return positions[key]
  }

  /// Adds an element to the group of its key, which is a new one if there is none.
  @inlinable
  mutating func append(_ element: Element, under key: Key) {
    if let position = position(of: key) {
      all[position].elements.append(element)
      return
    }
    all.append((key, [element]))
    if !positions.isEmpty {
      positions[key] = all.count - 1
    } else if all.count > Self.fewKeys {
      for (position, group) in all.enumerated() { positions[group.key] = position }
    }
  }
}
