import SourceText

/// A spelling of a character by its number or name: `&#10;`, `&#xA0;`, `&amp;`.
struct CharacterReference {
  /// Where it stands, from its `&` to its semicolon.
  let range: Range<Int>
  /// The character; nothing for a name that is not one of the few known here.
  let scalar: Unicode.Scalar?

  /// Whether the character is one that a terminal or printer would act on, and no white space.
  var isControl: Bool {
    guard let scalar, scalar.isControl else { return false }
    return scalar != "\n" && scalar != "\r"
  }

  /// The reference at a `&` in a line that ends before an offset, if it has the form of one.
  init?(in bytes: borrowing [UInt8], at start: Int, before lineEnd: Int) {
    // The longest name has 31 letters.
    let limit = min(lineEnd, start + 34)
    var end = start + 1
    if end < limit, bytes[end] == UInt8(ascii: "#") { end += 1 }
    let nameStart = end
    while end < limit, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    guard end < limit, end > nameStart, bytes[end] == UInt8(ascii: ";") else { return nil }
    range = start..<end + 1
    let name = bytes[nameStart..<end]
    guard nameStart > start + 1 else {
      guard bytes[nameStart].isLetter else { return nil }
      scalar = Self.named(String(decoding: name, as: UTF8.self))
      return
    }
    let isHexadecimal = bytes[nameStart] | 0x20 == UInt8(ascii: "x")
    let digits = isHexadecimal ? name.dropFirst() : name
    guard 1...(isHexadecimal ? 6 : 7) ~= digits.count,
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    scalar = (number == 0 ? nil : Unicode.Scalar(number)) ?? "\u{FFFD}"
  }

  /// The characters that people write by name; CommonMark has two thousand.
  private static func named(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "nbsp": "\u{A0}"
    case "ndash": "–"
    case "mdash": "—"
    case "hellip": "…"
    case "lsquo": "‘"
    case "rsquo": "’"
    case "ldquo": "“"
    case "rdquo": "”"
    case "bull": "•"
    case "pound": "£"
    case "euro": "€"
    default: nil
    }
  }
}
