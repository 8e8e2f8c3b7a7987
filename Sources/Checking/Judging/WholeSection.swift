import FindingsBank

/// A section that came or went with its heading: one line of an assessment is behind all of it.
struct WholeSection {
  /// Its name in the bank.
  let name: String
  /// What is behind it.
  let cause: Cause
  /// The token after the last that is known to be part of it.
  private(set) var end: Int

  /// What is behind tokens that came or went, if they go on with this section.
  mutating func cause(of tokens: Range<Int>, _ finding: FindingID?) -> Cause? {
    guard tokens.lowerBound == end, finding.map({ $0.section == name }) ?? true else { return nil }
    end = tokens.upperBound
    return cause
  }
}
