/// A property that does not hold, in words.
package struct Violation: Error, CustomStringConvertible {
  /// What is not as it must be.
  package let description: String

  /// A property that does not hold.
  init(_ description: String) {
    self.description = description
  }
}

/// Fails with a message unless a condition holds.
func require(
  _ condition: Bool, _ message: @autoclosure () -> String
) throws(Violation) {
  if !condition { throw Violation(message()) }
}
