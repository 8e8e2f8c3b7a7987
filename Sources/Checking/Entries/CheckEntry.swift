/// All that one cause changed, in however many letters: one decision for whoever reviews it.
package struct CheckEntry: Sendable {
  /// The line behind it.
  package let cause: Cause
  /// How much it matters.
  package let weight: Weight
  /// What it changed, letter by letter, in order of the forces' short names; never empty.
  package let letters: [LetterChange]

  /// A cause and what it changed.
  package init(cause: Cause, weight: Weight, letters: [LetterChange]) {
    self.cause = cause
    self.weight = weight
    self.letters = letters
  }
}
