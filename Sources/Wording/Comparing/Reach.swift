/// The diagonals that a search has come to: every other one between two, within those of its box.
struct Reach {
  private let limits: ClosedRange<Int>
  private var low: Int
  private var high: Int

  /// A search that stands on one diagonal.
  init(_ diagonal: Int, within limits: ClosedRange<Int>) {
    self.limits = limits
    low = diagonal
    high = diagonal
  }

  /// The diagonals of the last step.
  var diagonals: StrideThrough<Int> { stride(from: low, through: high, by: 2) }

  /// Whether a diagonal lies between those of the last step.
  func holds(_ diagonal: Int) -> Bool {
    low <= diagonal && diagonal <= high
  }

  /// Takes a step to either side, or back from the edge of the box, and gives the diagonals beside
  /// it that no step has come to.
  mutating func widen() -> (below: Int?, above: Int?) {
    let isBelowOpen = low > limits.lowerBound
    let isAboveOpen = high < limits.upperBound
    low += isBelowOpen ? -1 : 1
    high += isAboveOpen ? 1 : -1
    return (isBelowOpen ? low - 1 : nil, isAboveOpen ? high + 1 : nil)
  }
}
