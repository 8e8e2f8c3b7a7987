/// Writes text so that every reader of CommonMark takes each byte of it for text.
///
/// A value never begins or ends a line in its own right, but the template may put it there: so what
/// matters only at a line's start is escaped at a value's start, and no line break or blank of a
/// value is left where it could end a line, begin one, or break one.
enum MarkdownEscaper {
  /// Appends a stretch of a value, copying what needs no escape in runs.
  static func append(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    guard let base = value.baseAddress else { return }
    let lead = leadEnd(of: value)
    var copied = range.lowerBound
    let last = value.count - 1
    for position in range where isCandidate(value[position]) {
      // The commonest of them, by far, is the blank between two words.
      if value[position] == 0x20, position > 0, position < last { continue }
      guard let escape = escape(at: position, in: value, lead: lead) else { continue }
      output.append(base + copied, count: position - copied)
      output.append(escape.text)
      copied = escape.replaces ? position + 1 : position
    }
    output.append(base + copied, count: range.upperBound - copied)
  }

  /// Whether a byte must be looked at: the others are never acted on.
  @inline(__always)
  private static func isCandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
    case 0x21, 0x23, 0x26, 0x28, 0x29, 0x2A, 0x2B, 0x2D, 0x2E: true  // ! # & ( ) * + - .
    case 0x3A, 0x3C, 0x3D, 0x3E: true  // : < = >
    case 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7C, 0x7E: true  // [ \ ] _ ` | ~
    default: false
    }
  }

  /// The length of what could begin a rule or a list: signs and blanks only, or digits only.
  private static func leadEnd(of value: UnsafeBufferPointer<UInt8>) -> (signs: Int, digits: Int) {
    let signs = value.firstIndex { !"+-=: \t".utf8.contains($0) }
    let digits = value.firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (signs ?? value.count, digits ?? value.count)
  }

  private static func escape(
    at position: Int, in value: UnsafeBufferPointer<UInt8>, lead: (signs: Int, digits: Int)
  ) -> (text: StaticString, replaces: Bool)? {
    let isLast = position == value.count - 1
    switch value[position] {
    case UInt8(ascii: "\n"): return ("&#10;", true)
    case 0x0C: return ("&#12;", true)
    case UInt8(ascii: "\r"): return ("&#13;", true)
    case UInt8(ascii: "|"):
      // Readers with tables look for the sign itself, before they look for a backslash.
      return ("&#124;", true)
    case UInt8(ascii: " "):
      return position == 0 || isLast ? ("&#32;", true) : nil
    case UInt8(ascii: "\t"):
      return position == 0 || isLast ? ("&#9;", true) : nil
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"):
      // A list, a rule, an underline or a table's second line.
      return position < lead.signs ? ("\\", false) : nil
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      // A numbered list, where nothing but digits is before it.
      guard position == lead.digits else { return nil }
      return isLast || value[position + 1].isBlank ? ("\\", false) : nil
    case UInt8(ascii: "("):
      // A link, where the template ends in a bracket.
      return position == 0 ? ("\\", false) : nil
    case UInt8(ascii: "!"):
      // An image, where the template goes on with a bracket.
      return isLast ? ("\\", false) : nil
    case UInt8(ascii: "&"):
      return isLast || !value[position + 1].isBlank ? ("\\", false) : nil
    default:
      return ("\\", false)
    }
  }
}
