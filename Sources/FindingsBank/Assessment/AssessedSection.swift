package import KeyValue

/// What was found in one part of the inspection.
package struct AssessedSection: Sendable {
  /// The section's name in the bank.
  package let name: String
  /// The heading, where the letter departs from its inspector's house style.
  package let heading: FoldedText?
  /// The bullets, in the order in which the file first names their topics.
  package let bullets: [Bullet]
}
