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
    for position in range where classes[Int(value[position])] != .plain {
      guard let escape = escape(at: position, in: value, lead: lead) else { continue }
      output.append(base + copied, count: position - copied)
      output.append(escape.text)
      copied = escape.replaces ? position + 1 : position
    }
    output.append(base + copied, count: range.upperBound - copied)
  }

  private enum Class: UInt8 {
    /// Never acted on.
    case plain
    /// Acted on anywhere.
    case always
    /// Ends a line.
    case lineBreak
    /// A blank or tab: acted on at the edges of a line.
    case edge
    /// Acted on here or there; see `escape`.
    case sometimes
  }

  private static let classes: [Class] = {
    var classes = [Class](repeating: .plain, count: 256)
    for byte in "\\`*_[]<>#|~".utf8 { classes[Int(byte)] = .always }
    for byte in "\n\u{0B}\u{0C}\r".utf8 { classes[Int(byte)] = .lineBreak }
    for byte in " \t".utf8 { classes[Int(byte)] = .edge }
    for byte in "+-=:.)(&!".utf8 { classes[Int(byte)] = .sometimes }
    return classes
  }()

  /// The length of what could begin a list or a rule: signs only, or digits only.
  private static func leadEnd(of value: UnsafeBufferPointer<UInt8>) -> (signs: Int, digits: Int) {
    let signs = value.firstIndex { !"+-=: \t".utf8.contains($0) } ?? value.count
    let digits = value.firstIndex { !("0"..."9").contains(Character(Unicode.Scalar($0))) }
    return (signs, digits ?? value.count)
  }

  private static func escape(
    at position: Int, in value: UnsafeBufferPointer<UInt8>, lead: (signs: Int, digits: Int)
  ) -> (text: StaticString, replaces: Bool)? {
    let byte = value[position]
    let isLast = position == value.count - 1
    switch byte {
    case UInt8(ascii: "\n"): return ("&#10;", true)
    case 0x0B: return ("&#11;", true)
    case 0x0C: return ("&#12;", true)
    case UInt8(ascii: "\r"): return ("&#13;", true)
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
