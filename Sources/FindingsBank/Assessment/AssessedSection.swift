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

/// One bullet of a letter: all that was said under one topic.
package struct Bullet: Sendable {
  /// The name of the topic.
  package let topic: String
  /// What is said, in the order of the file; never empty.
  package let statements: [Statement]
}
