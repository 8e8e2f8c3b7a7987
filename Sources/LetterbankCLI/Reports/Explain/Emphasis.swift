import SourceText

/// How a view sets words apart that no other letter need have: by colour, or else by light marks.
enum Emphasis: Hashable {
  case none
  case slot
  case freeText

  /// The words between their marks.
  func marked(_ words: some StringProtocol) -> String {
    switch self {
    case .none: String(words)
    case .slot: "‹\(words)›"
    case .freeText: "«\(words)»"
    }
  }

  /// The words in their colour.
  func colored(_ words: String) -> String {
    switch self {
    case .none: words
    case .slot: TerminalStyle.cyan.apply(to: words, if: true)
    case .freeText: TerminalStyle.yellow.apply(to: words, if: true)
    }
  }
}
