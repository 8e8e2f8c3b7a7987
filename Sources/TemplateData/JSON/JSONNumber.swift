/// The grammar of numbers.
enum JSONNumber {
  /// What keeps a run of signs from being a number.
  enum Fault {
    case plusSign
    case leadingZeros
    case noDigitBeforePoint
    case noDigitAfterPoint
    case noExponent
    case noNumber

    /// The end of a sentence that begins with the number.
    var message: String {
      switch self {
      case .plusSign: "begins with a plus sign, which no number in JSON does"
      case .leadingZeros: "begins with a zero, which no number in JSON does"
      case .noDigitBeforePoint: "has no digit before the point"
      case .noDigitAfterPoint: "has no digit after the point"
      case .noExponent: "has no digits after the e"
      case .noNumber: "is no number"
      }
    }

    /// What to do.
    var advice: String {
      switch self {
      case .plusSign: "leave the plus sign out"
      case .leadingZeros: "leave the zeros out, or put it in double quotes to keep them"
      case .noDigitBeforePoint: "write 0 before the point"
      case .noDigitAfterPoint: "write a digit after the point, or leave the point out"
      case .noExponent: "write digits after the e, or leave the e out"
      case .noNumber: "put it in double quotes if it is text, as a date is"
      }
    }
  }

  /// Whether a number, or what is meant to be one, begins with a byte.
  static func begins(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// What is wrong with a number, in time linear in its length.
  static func fault(in bytes: ArraySlice<UInt8>) -> Fault? {
    var rest = bytes
    if rest.first == UInt8(ascii: "+") { return .plusSign }
    skip(UInt8(ascii: "-"), in: &rest)
    let whole = digits(in: &rest)
    if whole.isEmpty { return rest.first == UInt8(ascii: ".") ? .noDigitBeforePoint : .noNumber }
    if skip(UInt8(ascii: "."), in: &rest), digits(in: &rest).isEmpty { return .noDigitAfterPoint }
    if skip(UInt8(ascii: "e"), in: &rest) || skip(UInt8(ascii: "E"), in: &rest) {
      if !skip(UInt8(ascii: "+"), in: &rest) { skip(UInt8(ascii: "-"), in: &rest) }
      if digits(in: &rest).isEmpty { return .noExponent }
    }
    guard rest.isEmpty else { return .noNumber }
    return whole.count > 1 && whole.first == UInt8(ascii: "0") ? .leadingZeros : nil
  }

  @discardableResult
  private static func skip(_ byte: UInt8, in rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private static func digits(in rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return digits
  }
}
