extension Span<UInt8> {
  /// Whether two stretches hold the same bytes, compared eight at a time.
  @inlinable
  package func holdsSameBytes(as other: borrowing Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset + 8 <= count {
      guard ByteBlock(self, at: offset).bytes == ByteBlock(other, at: offset).bytes else {
        return false
      }
      offset += 8
    }
    while offset < count {
      guard self[offset] == other[offset] else { return false }
      offset += 1
    }
    return true
  }
}
