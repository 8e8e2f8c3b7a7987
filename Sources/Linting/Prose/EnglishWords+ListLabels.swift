extension EnglishWords {
  /// Whether a word in small letters can number the points of a list: `a`, `12`, `iv`.
  static func isListLabel(_ word: String) -> Bool {
    switch word.utf8.count {
    case 1: true
    case 2...4: word.utf8.allSatisfy { 0x30...0x39 ~= $0 } || romanNumbers.contains(word)
    default: false
    }
  }

  private static let romanNumbers: Set = [
    "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv",
  ]
}
