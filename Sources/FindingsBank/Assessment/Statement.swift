package import KeyValue
import SourceText

/// What one line of an assessment puts into a bullet.
package enum Statement: Sendable {
  /// A finding of the bank.
  case finding(SelectedFinding)
  /// A sentence written for this force alone.
  case freeText(FoldedText)

  /// The finding of the bank, if it is one.
  var finding: Finding? {
    if case .finding(let selection) = self { selection.finding } else { nil }
  }

  /// The finding chosen, if it is one.
  package var selection: SelectedFinding? {
    if case .finding(let selection) = self { selection } else { nil }
  }

  /// Where it stands in the assessment.
  var place: Range<Int> {
    switch self {
    case .finding(let selection): selection.chosenAt.range
    case .freeText(let text): text.location.range
    }
  }

  /// Fills the slots of the finding, if it is one.
  mutating func fill(_ fillings: [SelectedFinding.Filling]) {
    guard case .finding(let selection) = self else { return }
    self = .finding(
      SelectedFinding(
        finding: selection.finding, chosenAt: selection.chosenAt, fillings: fillings))
  }
}
