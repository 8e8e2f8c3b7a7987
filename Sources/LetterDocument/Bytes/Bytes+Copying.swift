extension [UInt8] {
  /// Adds a part of other bytes, sixteen at a time.
  mutating func append(_ range: Range<Int>, of bytes: borrowing Span<UInt8>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "range out of bounds")
    let count = range.count
    append(addingCapacity: count) { output in
      guard count >= 16 else {
        for offset in range { output.append(bytes[unchecked: offset]) }
        return
      }
      output.append(repeating: 0, count: count)
      var added = output.mutableSpan
      var target = added.mutableBytes
      var offset = 0
      while offset < count {
        // The last sixteen may be copied a second time in part.
        offset = Swift.min(offset, count - 16)
        let block = bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: range.lowerBound + offset, as: SIMD2<UInt64>.self)
        target.storeBytes(of: block, toUncheckedByteOffset: offset, as: SIMD2<UInt64>.self)
        offset += 16
      }
    }
  }
}
