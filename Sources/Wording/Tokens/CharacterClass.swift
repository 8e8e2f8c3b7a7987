/// What a character does to the words around it.
enum CharacterClass {
  /// Part of a word.
  case letter
  /// Part of a word, which a comma, full stop or colon may join to another digit.
  case digit
  /// An accent or the like: part of whatever stands before it.
  case mark
  /// White space: ends a word, and is layout.
  case space
  /// A character that cannot be seen, as a soft hyphen: layout, and ends nothing.
  case invisible
  /// Joins two letters or digits to one word; elsewhere a punctuation mark.
  case joiner
  /// Joins two digits to one word; elsewhere a punctuation mark.
  case digitJoiner
  /// A punctuation mark wherever it stands.
  case punctuation
}

extension CharacterClass {
  /// The class of an ASCII character.
  init(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      self = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      self = .digit
    case UInt8(ascii: " "), 0x09...0x0D:
      self = .space
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "-"):
      self = .joiner
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
      self = .digitJoiner
    default:
      self = .punctuation
    }
  }

  /// The class of any character.
  ///
  /// Marks that turn the direction of writing can make one text look like another, so they are not
  /// among the invisible: each is a punctuation mark, and a change of it is seen.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<0x80:
      self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
    case 0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF:
      self = .invisible
    case 0x2010, 0x2011, 0x2018, 0x2019, 0x201B, 0x02BC:
      self = .joiner
    default:
      self.init(category: scalar.properties)
    }
  }

  private init(category properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber, .otherNumber:
      self = .letter
    case .decimalNumber:
      self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark:
      self = .mark
    default:
      self = properties.isWhitespace ? .space : .punctuation
    }
  }
}
