package import Wording

/// A change of one letter, attributed to the line behind it.
package struct AttributedChange: Sendable {
  /// What changed.
  package let hunk: Hunk
  /// The line behind it.
  package let cause: Cause
  /// How much it matters.
  package let weight: Weight
}
