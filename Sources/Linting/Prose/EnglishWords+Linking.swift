extension EnglishWords {
  /// Small words that link others within a name, and that an abbreviation may pass over.
  static let linkingWords: Set = [
    "of", "and", "the", "for", "in", "to", "on", "with", "a", "an", "at", "by", "from", "or",
  ]
}
