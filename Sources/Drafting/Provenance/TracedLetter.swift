/// A letter, together with where each word of it comes from.
package struct TracedLetter: Sendable {
  /// The letter.
  package let letter: Letter
  /// Where its words come from.
  package let provenance: Provenance

  /// The letter in one of its forms, cut where its words come from different places.
  ///
  /// The texts of the segments, joined, are the letter byte for byte.
  package func segments(_ format: LetterFormat, width: Int? = nil) -> [Segment] {
    let output = letter.output(format, width: width, recording: true)
    return provenance.segments(of: output)
  }
}
