/// The words of some letters that are compounds, or may be.
struct CompoundVocabulary: Sendable {
  /// The compounds that are written with hyphens anywhere.
  private(set) var hyphenated = WordKeySet()
  /// The words that are written as one.
  private(set) var joined = WordKeySet()
  /// The words that stand side by side, run together.
  private var pairs = WordKeySet()

  /// Adds the words of a letter.
  mutating func add(_ prose: Prose, _ keys: [WordKey]) {
    for (word, key) in zip(prose.words, keys) {
      if word.hasHyphen {
        hyphenated.insert(key.stem)
      } else if word.utf8.count > 4 {
        joined.insert(key.stem)
      }
    }
    for sentence in prose.sentences {
      for index in sentence.dropFirst() where prose.followsSpace(index) {
        pairs.insert(keys[index - 1].joined(with: keys[index]).stem)
      }
    }
  }

  /// Adds the words of other letters.
  mutating func formUnion(_ other: CompoundVocabulary) {
    hyphenated.formUnion(other.hyphenated)
    joined.formUnion(other.joined)
    pairs.formUnion(other.pairs)
  }

  /// Whether a word written as one may be written with a hyphen, or apart, elsewhere.
  func mayBeWrittenApart(_ stem: UInt64) -> Bool {
    hyphenated.contains(stem) || pairs.contains(stem) && joined.contains(stem)
  }
}
