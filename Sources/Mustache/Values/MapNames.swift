import SourceText

/// The names of a map's values, in order; maps with the same names can share them.
package final class MapNames: Sendable {
  /// One name, with its hash, and where its bytes are among those of all.
  private struct Name {
    let hash: UInt64
    let bytes: Range<Int>
  }

  /// The most names that are searched from end to end.
  private static let smallCount = 16

  private let bytes: FrozenArray<UInt8>
  private let names: FrozenArray<Name>
  /// The names' positions by rising hash and bytes; nothing for a few names.
  private let order: FrozenArray<Int>?

  /// These names, which must all differ for each of them to be found.
  ///
  /// Takes n log n time for n names.
  package init(_ texts: [String]) {
    var names: [Name] = []
    names.reserveCapacity(texts.count)
    bytes = FrozenArray(count: texts.reduce(0) { $0 + $1.utf8.count }) { memory in
      var end = 0
      for text in texts {
        text.utf8.span.withUnsafeBufferPointer { text in
          let range = end..<end + text.count
          if let start = text.baseAddress {
            (memory + end).initialize(from: start, count: text.count)
          }
          names.append(Name(hash: NameHash.of(text), bytes: range))
          end = range.upperBound
        }
      }
    }
    self.names = FrozenArray(names)
    order = names.count > Self.smallCount ? FrozenArray(Self.order(of: names, bytes)) : nil
  }

  /// The positions of names by rising hash, then by rising bytes.
  private static func order(of names: [Name], _ bytes: FrozenArray<UInt8>) -> [Int] {
    names.indices.sorted { left, right in
      let (left, right) = (names[left], names[right])
      guard left.hash == right.hash else { return left.hash < right.hash }
      return bytes[left.bytes].lexicographicallyPrecedes(bytes[right.bytes])
    }
  }

  /// How many there are.
  var count: Int { names.count }

  /// False only where all hashes, and so all names, are known to differ.
  var mayHoldEqual: Bool {
    if let order {
      return zip(order, order.dropFirst()).contains { names[$0].hash == names[$1].hash }
    }
    return names.indices.contains { index in
      names[..<index].contains { $0.hash == names[index].hash }
    }
  }

  /// The name at a position.
  func text(at position: Int) -> String {
    String(decoding: bytes(at: position), as: UTF8.self)
  }

  /// The position of a name, if it is among them.
  @inline(__always)
  func position(of name: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    if let order { return search(order, for: name, hash: hash) }
    let all = names.base
    var position = 0
    while position < names.count {
      if all[position].hash == hash, holds(name, at: position) { return position }
      position += 1
    }
    return nil
  }

  @inline(never)
  private func search(
    _ order: FrozenArray<Int>, for name: UnsafeBufferPointer<UInt8>, hash: UInt64
  ) -> Int? {
    let place = (0..<order.count).partitioningIndex { place in
      let position = order[place]
      return names[position].hash == hash
        ? !bytes(at: position).lexicographicallyPrecedes(name) : names[position].hash > hash
    }
    guard place < order.count, names[order[place]].hash == hash, holds(name, at: order[place])
    else { return nil }
    return order[place]
  }

  private func bytes(at position: Int) -> UnsafeBufferPointer<UInt8> {
    let range = names[position].bytes
    return UnsafeBufferPointer(start: bytes.base + range.lowerBound, count: range.count)
  }

  /// Whether a name with the hash of the one at a position is that one.
  @inline(__always)
  private func holds(_ name: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    if NameHash.isExact(names.base[position].hash) { return true }
    let own = bytes(at: position)
    guard own.count == name.count else { return false }
    let (left, right) = (UnsafeRawBufferPointer(own), UnsafeRawBufferPointer(name))
    // Such a name has at least eight bytes: the last eight are read again with the one before.
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
