/// Elements in groups of those with the same key, in the order in which the keys appear.
///
/// A group whose elements stand together is a part of the elements as they were given, not a copy.
@usableFromInline
package struct Groups<Key: Hashable, Element> {
  /// How many keys are searched from end to end faster than their hashes are worked out.
  @inlinable static var fewKeys: Int { 16 }

  /// The groups.
  @usableFromInline
  package internal(set) var all: [(key: Key, elements: ArraySlice<Element>)] = []
  /// Where the group of each key is, as soon as there are more than a few.
  @usableFromInline var positions: [Key: Int] = [:]

  /// The elements in groups; takes time in proportion to their number.
  @inlinable
  package init(_ elements: ArraySlice<Element>, by key: (Element) -> Key) {
    guard let first = elements.first else { return }
    reserveCapacity(for: elements)
    var start = elements.startIndex
    var current = key(first)
    for index in elements.indices.dropFirst() {
      let next = key(elements[index])
      guard next != current else { continue }
      append(elements[start..<index], under: current)
      start = index
      current = next
    }
    append(elements[start...], under: current)
  }

  /// The elements in groups, by a key that is asked for only where an element is not known to be
  /// under the same one as that before it.
  @inlinable
  package init(
    _ elements: ArraySlice<Element>, by key: (Element) -> Key,
    areSame: (Element, Element) -> Bool
  ) {
    guard !elements.isEmpty else { return }
    reserveCapacity(for: elements)
    var start = elements.startIndex
    for index in elements.indices.dropFirst() where !areSame(elements[index - 1], elements[index]) {
      append(elements[start..<index], under: key(elements[start]))
      start = index
    }
    append(elements[start...], under: key(elements[start]))
  }

  /// Makes room for as many groups as elements mostly have.
  @inlinable
  mutating func reserveCapacity(for elements: ArraySlice<Element>) {
    all.reserveCapacity(min(elements.count, Self.fewKeys / 2))
  }

  /// The position of the group of a key; nothing if there is none.
  @inlinable
  package func position(of key: Key) -> Int? {
    positions.isEmpty ? all.firstIndex { $0.key == key } : positions[key]
  }

  /// Adds elements to the group of their key, which is a new one if there is none.
  @inlinable
  mutating func append(_ elements: ArraySlice<Element>, under key: Key) {
    if let position = position(of: key) {
      all[position].elements += elements
      return
    }
    all.append((key, elements))
    if !positions.isEmpty {
      positions[key] = all.count - 1
    } else if all.count > Self.fewKeys {
      for (position, group) in all.enumerated() { positions[group.key] = position }
    }
  }
}
