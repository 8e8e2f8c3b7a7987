/// All pairs of words that are mistaken for each other, by the word that is wrong.
enum ConfusableTable {
  /// All pairs.
  static let pairs =
    ConfusablePair.ofGrammar + ConfusablePair.ofLittleWords + ConfusablePair.ofNouns
    + ConfusablePair.ofVerbs + ConfusablePair.ofQualities + ConfusablePair.ofTrades
    + ConfusablePair.ofSlips + ConfusablePair.ofQuantities

  private static let entries: [String: [(right: String, pair: ConfusablePair)]] = Dictionary(
    grouping: pairs.flatMap { pair in
      zip(pair.wrong, pair.right).map { (wrong: $0, right: $1, pair: pair) }
    }, by: \.wrong
  ).mapValues { $0.map { ($0.right, $0.pair) } }

  /// The word that was likely meant by a word of a sentence; nothing if it is likely right.
  static func meant(by index: Int, of prose: Prose, in sentence: Range<Int>) -> String? {
    guard let entries = entries[prose.words[index]], prose.isWord(index),
      !prose.startsUppercase(index)
        || isFirstWord(index, of: prose, in: sentence) && !prose.isInitials(index)
    else { return nil }
    return entries.first { entry in
      entry.pair.patterns.contains { $0.matches(prose, index, in: sentence) }
        && (entry.pair.excuses.isEmpty
          || !prose.words[prose.tokens(before: index, in: sentence)]
            .contains(where: entry.pair.excuses.contains))
    }?.right
  }

  /// Whether a word begins a sentence, so that its capital makes no name of it.
  private static func isFirstWord(_ index: Int, of prose: Prose, in sentence: Range<Int>) -> Bool {
    !prose.tokens(before: index, in: sentence).contains(where: prose.isWord)
  }
}
