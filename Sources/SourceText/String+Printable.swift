extension String {
  /// The text with every control character and every invisible one shown by a picture, so that no
  /// data can drive a terminal or hide in it; line feeds are kept out of a message's one line as
  /// well.
  public var printable: String { shown { !$0.isShowable } }

  /// The text in lines, each of them printable.
  package var printableLines: String { shown { !$0.isShowable && $0 != "\n" } }

  private func shown(by isReplaced: (Unicode.Scalar) -> Bool) -> String {
    guard unicodeScalars.contains(where: isReplaced) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      result.append(isReplaced(scalar) ? scalar.picture : scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal may act on the scalar instead of showing it; a tab is harmless.
  package var isControl: Bool {
    switch value {
    case 0x09: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Separators of lines and paragraphs.
    case 0x2028, 0x2029: true
    // Marks and overrides of writing direction, which can make one text look like another.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a terminal shows the scalar and does nothing else.
  ///
  /// What only joins or parts the letters beside it, or chooses between the shapes of the one
  /// before it, as emoji and some scripts need, is let through. The tags of a few flags are not:
  /// they can spell a hidden text.
  package var isShowable: Bool {
    switch value {
    // Nearly all text is below the first character that is ignored, and needs no property.
    case ..<0xAD: !isControl
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    // The marks of annotations, which nothing shows although they are not to be ignored.
    case 0xFFF9...0xFFFB: false
    default: !isControl && !properties.isDefaultIgnorableCodePoint
    }
  }

  /// The visible stand-in for a character that is not shown.
  fileprivate var picture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}
