/// Eight bytes as one number, so that a condition can be put to all of them at once.
///
/// The answers have the highest bit of a byte set for *yes*. The first *yes* is right, and there is
/// none if no byte meets the condition. After the first a byte that does not may be a *yes* too,
/// but for blanks, and below 128 none that does is a *no*. (Alan Mycroft's test for a zero byte,
/// and the exact one, as in Warren, Hacker's Delight, section 6-1.)
@usableFromInline
package struct ByteBlock {
  @usableFromInline static var ones: UInt64 { 0x0101_0101_0101_0101 }
  @usableFromInline static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  @usableFromInline let bytes: UInt64

  /// The bytes from an offset on, of which there must be at least eight: that is not checked.
  @inlinable
  @inline(__always)
  init(_ span: borrowing Span<UInt8>, at offset: Int) {
    bytes = UInt64(
      littleEndian: span.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// Which bytes are no ASCII characters.
  @inlinable
  package var nonASCII: UInt64 { bytes & Self.highBits }

  /// Which bytes are blanks; right for each of them.
  @inlinable
  package var blanks: UInt64 {
    let differences = bytes ^ (Self.ones &* UInt64(UInt8(ascii: " ")))
    return ~(((differences & ~Self.highBits) &+ ~Self.highBits) | differences) & Self.highBits
  }

  /// Which bytes are no blanks; right for each of them.
  @inlinable
  package var nonBlanks: UInt64 { blanks ^ Self.highBits }

  /// Which bytes are less than a number of at most 128.
  @inlinable
  @inline(__always)
  package func less(than limit: UInt8) -> UInt64 {
    (bytes &- Self.ones &* UInt64(limit)) & ~bytes & Self.highBits
  }

  /// Which bytes are equal to another, after the bits that a mask has not are taken away.
  @inlinable
  @inline(__always)
  package func equal(to byte: UInt8, under mask: UInt8 = 0xFF) -> UInt64 {
    let differences = (bytes & (Self.ones &* UInt64(mask))) ^ (Self.ones &* UInt64(byte))
    return (differences &- Self.ones) & ~differences & Self.highBits
  }
}
