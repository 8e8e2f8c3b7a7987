/// A finding's name in the whole bank, as `preventing-crime.training.none`.
package struct FindingID: Sendable, Hashable, CustomStringConvertible {
  /// The part of the letter that the finding belongs to.
  package let section: String
  /// The line of enquiry that it answers.
  package let topic: String
  /// Its name within the topic.
  package let name: String

  /// The three names joined by dots.
  package var description: String { "\(section).\(topic).\(name)" }
}
