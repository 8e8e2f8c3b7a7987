extension String {
  /// The text with every control character shown by its picture, so that no data can drive a
  /// terminal; tabs and line feeds of a message are kept out of its one line as well.
  public var printable: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(scalar.isControl ? scalar.picture : scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may act on the scalar instead of showing it; a tab is harmless.
  var isControl: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Marks and overrides of writing direction, which can make one text look like another.
    case 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The visible stand-in for a control character.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
