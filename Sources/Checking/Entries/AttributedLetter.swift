package import Wording

/// All that differs between a letter and its sample, each change attributed to the line behind it.
package struct AttributedLetter: Sendable {
  /// The letter's force.
  package let force: String
  /// The sample, whose wording is the old one of the difference.
  package let sample: Sample
  /// All that differs, cut where the cause changes.
  package let diff: WordingDiff
  /// The difference's `changes`, in their order, each with its cause.
  package let changes: [AttributedChange]
}
