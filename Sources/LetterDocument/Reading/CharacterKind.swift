/// What CommonMark wants to know of the characters beside a run of `*` or `_`.
enum CharacterKind {
  /// White space, Unicode's included, or the edge of a line.
  case space
  /// ASCII punctuation, or what Unicode has as punctuation.
  case punctuation
  /// What Unicode has as a symbol beyond ASCII: punctuation from CommonMark 0.31 on, not before.
  case symbol
  /// Letters, digits and all the rest.
  case other

  /// The kind of a character.
  init(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      self =
        byte.isPunctuation ? .punctuation : byte == 0x20 || 0x09...0x0D ~= byte ? .space : .other
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self = .symbol
    default: self = .other
    }
  }
}
