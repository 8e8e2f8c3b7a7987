package import FindingsBank
package import Recognition

/// A statement as far as a change is told.
package enum RevisedStatement: Sendable {
  /// A finding of the bank.
  case finding(FindingID)
  /// Words for this force alone, and the finding that they are nearest to.
  case freeText(String, nearest: NearestFinding?)
}
