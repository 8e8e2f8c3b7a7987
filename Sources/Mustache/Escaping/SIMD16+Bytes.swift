/// Sixteen bytes, to all of which a condition is put at once.
///
/// The answer has the highest bit of a byte set where the byte meets it; its other bits say nothing.
extension SIMD16<UInt8> {
  /// The bytes from an offset on, of which there must be at least sixteen: that is not checked.
  @inline(__always)
  init(_ span: borrowing Span<UInt8>, at offset: Int) {
    self = span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Self.self)
  }

  /// Which bytes are less than a number of at most 128.
  @inline(__always)
  func less(than limit: UInt8) -> Self {
    (self &- Self(repeating: limit)) & ~self
  }

  /// Which bytes lie between two of less than 128, themselves included.
  @inline(__always)
  func within(_ lowest: UInt8, _ highest: UInt8) -> Self {
    (self &- Self(repeating: lowest)).less(than: highest - lowest + 1)
  }

  /// Which bytes are equal to another, after the bits that a mask has not are taken away.
  @inline(__always)
  func equal(to byte: UInt8, under mask: UInt8 = 0xFF) -> Self {
    ((self & Self(repeating: mask)) ^ Self(repeating: byte)).less(than: 1)
  }

  /// Whether an answer is yes for any byte.
  @inline(__always)
  var isYes: Bool { max() >= 0x80 }
}
