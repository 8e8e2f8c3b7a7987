// Finding the values of names.
extension Renderer {
  /// What the parts of a name that were found lead to.
  enum Resolution {
    case found(UnsafePointer<Slot>)
    /// The part at this position of the name leads nowhere; the value is what the one before named.
    case missing(part: Int, in: UnsafePointer<Slot>?)
  }

  /// The value of a name; where there is none, that is an error, unless names may be missing.
  @inline(__always)
  mutating func value(of name: Int) -> UnsafePointer<Slot>? {
    switch resolve(name) {
    case .found(let value):
      return value
    case .missing(let part, let owner):
      if set.strictness == .strict { reportMissing(name, part: part, in: owner) }
      return nil
    }
  }

  /// The value of a name: its first part is looked up in the maps around, innermost first, each
  /// further part only in what the part before it named.
  @inline(__always)
  func resolve(_ index: Int) -> Resolution {
    let name = names + index
    let partCount = name.pointee.parts.count
    guard partCount > 0 else { return .found(items[items.count - 1]) }
    let key = source(name.pointee.first.range)
    let hash = name.pointee.first.hash
    var scope = scopes.count - 1
    while scope >= 0 {
      if let value = scopes[scope].find(key, hash: hash) {
        return partCount == 1 ? .found(value) : resolve(name.pointee, in: value)
      }
      scope -= 1
    }
    return .missing(part: 0, in: nil)
  }

  private func resolve(_ name: Name, in value: UnsafePointer<Slot>) -> Resolution {
    var value = value
    for index in name.parts.dropFirst() {
      let part = templates[template].parts.base[index]
      guard case .map(let map) = value.pointee,
        let next = map.find(source(part.range), hash: part.hash)
      else { return .missing(part: index - name.parts.lowerBound, in: value) }
      value = next
    }
    return .found(value)
  }

  /// Opens a value's names to lookups, if it is a map.
  @inline(__always)
  mutating func openScope(_ value: UnsafePointer<Slot>) {
    guard case .map(let map) = value.pointee else { return }
    // A map right inside itself would only be searched twice.
    if scopes.last?.isSame(as: map) != true { scopes.append(map) }
  }

  /// Opens a value's names in place of those of the item before it in a list.
  @inline(__always)
  mutating func replaceScope(after count: Int, by value: UnsafePointer<Slot>) {
    if scopes.count == count + 1, case .map(let map) = value.pointee {
      scopes[count] = map
    } else {
      closeScopes(to: count)
      openScope(value)
    }
  }

  /// Closes all maps but the first few.
  @inline(__always)
  mutating func closeScopes(to count: Int) {
    while scopes.count > count { scopes.removeLast() }
  }
}
