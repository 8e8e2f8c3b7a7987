package import KeyValue

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
