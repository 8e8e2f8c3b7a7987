/// A stretch of some text that was made from a source, and where in the source it came from.
package struct Stretch: Sendable, Hashable {
  /// The stretch, as offsets into the bytes of the text; never empty.
  package let range: Range<Int>
  /// The bytes of the source it came from; empty only where the source is.
  package let source: Range<Int>

  /// Whether byte stands for byte, so that any part of the stretch has its own part of the source.
  ///
  /// The bytes are the same but for blanks and line ends, which may stand for each other.
  package let isBytewise: Bool

  /// The part of the source that a part of the stretch came from; the whole, unless bytewise.
  package func source(of part: Range<Int>) -> Range<Int> {
    guard isBytewise else { return source }
    let part = part.clamped(to: range)
    let shift = source.lowerBound - range.lowerBound
    return part.lowerBound + shift..<part.upperBound + shift
  }
}
