extension [UInt8] {
  /// Adds a part of other bytes, which nobody has to hold for that.
  mutating func append(_ range: Range<Int>, of bytes: borrowing Span<UInt8>) {
    bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
