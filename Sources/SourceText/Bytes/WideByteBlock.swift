/// Sixteen bytes side by side, so that a condition can be put to all of them at once.
@usableFromInline
package struct WideByteBlock {
  /// Which of the sixteen bytes meet a condition.
  @usableFromInline
  package typealias Answers = SIMDMask<SIMD16<Int8>>

  @usableFromInline let bytes: SIMD16<UInt8>

  /// The bytes from an offset on, of which there are at least sixteen.
  @inlinable
  @inline(__always)
  package init(_ span: borrowing Span<UInt8>, at offset: Int) {
    bytes = span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// Which bytes are equal to another, after the bits that a mask has not are taken away.
  @inlinable
  @inline(__always)
  package func equal(to byte: UInt8, under mask: UInt8 = 0xFF) -> Answers {
    bytes & SIMD16(repeating: mask) .== SIMD16(repeating: byte)
  }

  /// Which bytes lie between two others, themselves included.
  @inlinable
  @inline(__always)
  package func within(_ lowest: UInt8, _ highest: UInt8) -> Answers {
    bytes &- SIMD16(repeating: lowest) .<= SIMD16(repeating: highest - lowest)
  }

  /// The place of the first byte that meets a condition.
  @inlinable
  @inline(__always)
  package static func first(of answers: Answers) -> Int? {
    // Whatever meets it has all of its bits set.
    let halves = unsafeBitCast(answers, to: SIMD2<UInt64>.self)
    guard halves[0] | halves[1] != 0 else { return nil }
    return halves[0] != 0
      ? UInt64(littleEndian: halves[0]).trailingZeroBitCount / 8
      : 8 + UInt64(littleEndian: halves[1]).trailingZeroBitCount / 8
  }
}
