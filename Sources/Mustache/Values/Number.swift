/// A number as it was written, so that `20.0` and `1.10` keep their digits.
public struct Number: Sendable, Hashable {
  /// The digits as they are rendered.
  public let written: String

  /// A number in these digits; they are not checked.
  public init(written: String) {
    self.written = written
  }

  /// A whole number.
  public init(_ value: Int) {
    written = String(value)
  }

  /// A number in the fewest digits that make it, without `.0` where it is whole.
  public init(_ value: Double) {
    let digits = "\(value)"
    written = digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }
}
