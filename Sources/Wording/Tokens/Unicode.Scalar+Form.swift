extension UInt8 {
  /// The form by which this ASCII character is compared: all quotation marks are one.
  var comparisonForm: UInt8 {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "`"): UInt8(ascii: "'")
    default: self
    }
  }
}

extension Unicode.Scalar {
  /// The form by which this character is compared, where that is not the character itself.
  ///
  /// Quotation marks and apostrophes of every kind are one; so are hyphens, which may or may not
  /// allow a line to end, but not dashes; a ligature is the letters that it joins.
  var comparisonForm: String? {
    switch value {
    case 0x22, 0x60, 0xAB, 0xBB, 0x02BC, 0x2018...0x201F, 0x2039, 0x203A: "'"
    case 0x2010, 0x2011: "-"
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    default: nil
    }
  }
}
