package import KeyValue
package import SourceText

/// What one line of an assessment puts into a bullet.
package enum Statement: Sendable {
  /// A finding of the bank.
  case finding(SelectedFinding)
  /// A sentence written for this force alone.
  case freeText(FoldedText)

  /// The finding chosen, if it is one.
  package var selection: SelectedFinding? {
    if case .finding(let selection) = self { selection } else { nil }
  }
}

/// A finding that an assessment chose, with its slots filled.
package struct SelectedFinding: Sendable {
  /// What fills a slot, and the line of the assessment that says so.
  package struct Filling: Sendable {
    /// The wording that stands in the letter.
    package let wording: FoldedText
    /// Where the assessment chose it; nothing where the house wording stands unasked.
    package let chosenAt: SourceLocation?
  }

  /// The finding.
  package let finding: Finding
  /// Where the assessment chose it.
  package let chosenAt: SourceLocation
  /// What fills each of its slots, by name.
  package let fillings: [String: Filling]
}
