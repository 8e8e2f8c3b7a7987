package import LetterDocument

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
    written(format, width: width).segments()
  }

  /// The letter in one of its forms, with where each byte of it comes from.
  package func written(_ format: LetterFormat, width: Int? = nil) -> TracedText {
    TracedText(
      letter.output(format, width: width, recording: true), format: format, force: letter.force,
      provenance: provenance)
  }
}
