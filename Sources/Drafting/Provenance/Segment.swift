/// A stretch of a letter that comes from one place.
package struct Segment: Sendable, Hashable {
  /// The stretch, as it stands in the letter.
  package let text: String
  /// Where it comes from.
  package let origin: Origin
}
