package import FindingsBank

/// The finding that some words are nearest to.
package struct NearestFinding: Sendable {
  /// The finding.
  package let finding: Finding
  /// The tokens that it was compared with.
  package let range: Range<Int>
  /// The longest common subsequence of their words over the longer of the two, from 0 to 1.
  package let likeness: Double
}
