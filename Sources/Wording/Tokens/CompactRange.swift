/// A range of offsets in half the space, for values of which a letter holds thousands.
///
/// What lies beyond two thousand million is taken for that number: no letter is as long.
struct CompactRange: Sendable {
  private let lower: Int32
  private let upper: Int32

  init(_ range: Range<Int>) {
    lower = Int32(clamping: range.lowerBound)
    upper = Int32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(lower)..<Int(upper) }
}
