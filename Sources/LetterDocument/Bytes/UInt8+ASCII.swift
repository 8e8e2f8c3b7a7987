extension UInt8 {
  /// A blank or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A line feed or a carriage return.
  var isLineEnd: Bool {
    self <= UInt8(ascii: "\r") && (self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r"))
  }

  /// A blank, a tab or a line end.
  var isWhiteSpace: Bool { self <= UInt8(ascii: " ") && (isBlank || isLineEnd) }

  /// An ASCII character that is seen: no blank, and no control character.
  var isVisible: Bool { 0x21 <= self && self <= 0x7E }

  /// A digit from 0 to 9.
  var isDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }

  /// A letter from A to Z, either case.
  var isLetter: Bool {
    let lowercase = self | 0x20
    return UInt8(ascii: "a") <= lowercase && lowercase <= UInt8(ascii: "z")
  }

  /// An ASCII punctuation character, as CommonMark has them.
  var isPunctuation: Bool { isVisible && !isDigit && !isLetter }

  /// Whether Markdown may read more into the byte within a line than the character itself.
  ///
  /// These are the bytes at which both the Markdown reader and the Markdown writer look twice.
  var isMarkdownSpecial: Bool {
    // Most bytes are small letters, which stand beyond all of these.
    guard self <= UInt8(ascii: "`") else { return self == UInt8(ascii: "~") }
    switch self {
    case UInt8(ascii: "\\"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return true
    default:
      return false
    }
  }
}
