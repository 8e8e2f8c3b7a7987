/// One bullet of a letter: all that was said under one topic.
package struct Bullet: Sendable {
  /// The name of the topic.
  package let topic: String
  /// What is said, in the order of the file; never empty.
  package let statements: [Statement]
}
