import SourceText

/// Sixteen bytes as two numbers, so that a condition can be put to all of them at once.
///
/// As with `ByteBlock`, the answers have the highest bit of a byte set for *yes*, and of those in one
/// number the first *yes* is right, and there is none if no byte meets the condition.
struct WideByteBlock {
  /// The answers for the bytes of both numbers.
  typealias Answers = SIMD2<UInt64>

  private let bytes: SIMD2<UInt64>

  /// The bytes from an offset on, of which there are at least sixteen.
  @inline(__always)
  init(_ span: borrowing Span<UInt8>, at offset: Int) {
    let bytes = span.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
    self.bytes = SIMD2(UInt64(littleEndian: bytes[0]), UInt64(littleEndian: bytes[1]))
  }

  /// Which bytes are not ASCII, or control characters below the blank.
  @inline(__always)
  var unprintable: Answers { bytes | (bytes &- Self.each(UInt8(ascii: " "))) }

  /// Which bytes are equal to another.
  @inline(__always)
  func equal(to byte: UInt8) -> Answers {
    Self.zeros(bytes ^ Self.each(byte))
  }

  /// Which bytes are equal to one byte, and so are those in their place in another block.
  @inline(__always)
  func equal(to byte: UInt8, as other: WideByteBlock) -> Answers {
    Self.zeros((bytes ^ Self.each(byte)) | (other.bytes ^ Self.each(byte)))
  }

  /// Which bytes lie between two of less than 128, themselves included; right only up to the first
  /// byte that is not ASCII.
  @inline(__always)
  func within(_ lowest: UInt8, _ highest: UInt8) -> Answers {
    (bytes &+ Self.each(0x80 - lowest)) & ~(bytes &+ Self.each(0x7F - highest))
  }

  /// The place of the first *yes* among the sixteen.
  @inline(__always)
  static func first(of answers: Answers) -> Int? {
    let answers = answers & each(0x80)
    guard answers[0] | answers[1] != 0 else { return nil }
    return answers[0] != 0
      ? answers[0].trailingZeroBitCount / 8 : 8 + answers[1].trailingZeroBitCount / 8
  }

  @inline(__always)
  private static func each(_ byte: UInt8) -> SIMD2<UInt64> {
    SIMD2(repeating: UInt64(byte) &* 0x0101_0101_0101_0101)
  }

  @inline(__always)
  private static func zeros(_ bytes: SIMD2<UInt64>) -> Answers {
    (bytes &- each(1)) & ~bytes
  }
}
