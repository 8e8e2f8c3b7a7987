package import Wording

/// What one cause changed in one letter.
package struct LetterChange: Sendable {
  /// The letter's force.
  package let force: String
  /// The sample, whose wording is the old one of the difference.
  package let sample: Sample
  /// All that differs between the sample and the letter.
  package let diff: WordingDiff
  /// What of it the cause is behind, ascending; each is one of the difference's `changes`.
  package let hunks: [Hunk]

  /// Some of the changes of one letter.
  package init(force: String, sample: Sample, diff: WordingDiff, hunks: [Hunk]) {
    self.force = force
    self.sample = sample
    self.diff = diff
    self.hunks = hunks
  }
}
