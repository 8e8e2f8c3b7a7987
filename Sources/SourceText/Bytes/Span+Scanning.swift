extension Span<UInt8> {
  /// The offset of the first byte of a kind in a range, or the end of the range.
  @inlinable
  @inline(__always)
  package func firstOffset(of byte: UInt8, in range: Range<Int>) -> Int {
    firstOffset(in: range) {
      $0.equal(to: byte)
    } where: {
      $0 == byte
    }
  }

  /// The offset of the first byte in a range that meets a condition, or the end of the range.
  ///
  /// Only the bytes that stand out among eight are put to the condition. Linear in the range.
  @inlinable
  @inline(__always)
  package func firstOffset(
    in range: Range<Int>, standingOut candidates: (ByteBlock) -> UInt64,
    where condition: (UInt8) -> Bool
  ) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range out of bounds")
    // From here on all offsets are in the range, so none is checked again.
    var offset = range.lowerBound
    while range.upperBound &- offset >= 8 {
      let found = candidates(ByteBlock(self, at: offset))
      guard found != 0 else {
        offset &+= 8
        continue
      }
      offset &+= found.trailingZeroBitCount / 8
      if condition(self[unchecked: offset]) { return offset }
      offset &+= 1
    }
    while offset < range.upperBound, !condition(self[unchecked: offset]) { offset &+= 1 }
    return offset
  }
}
