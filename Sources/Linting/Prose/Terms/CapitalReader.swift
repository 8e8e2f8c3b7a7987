/// Finds the words of letters that are written with capitals in one place and without in another.
struct CapitalReader: Sendable {
  /// The words that stand with capitals in the midst of a sentence, in small letters, by the first
  /// of them.
  typealias Vocabulary = [String: Set<[String]>]

  /// The most words with capitals that are looked at as one term.
  private static let longest = 6

  private let vocabulary: Vocabulary

  /// A reader of letters whose words with capitals are known.
  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Adds the words with capitals of a letter to those of others.
  static func add(_ prose: Prose, to vocabulary: inout Vocabulary) {
    for sentence in prose.sentences {
      for run in runs(in: sentence, of: prose) {
        let words = prose.words[run].map(withoutPossessive)
        vocabulary[words[0], default: []].insert(words)
      }
    }
  }

  /// Every use of such words in a letter, with capitals or without.
  func uses(in prose: Prose, letter: Int) -> [TermUse] {
    var uses: [TermUse] = []
    var quotations = prose.sentences.flatMap(prose.quotedTokens)[...]
    for sentence in prose.sentences {
      for index in sentence {
        while let first = quotations.first, first.upperBound <= index {
          quotations.removeFirst()
        }
        if let first = quotations.first, first.contains(index) { continue }
        guard let candidates = vocabulary[Self.withoutPossessive(prose.words[index])] else {
          continue
        }
        var words: [String] = []
        for next in index..<min(index + Self.longest, sentence.upperBound) {
          words.append(Self.withoutPossessive(prose.words[next]))
          guard candidates.contains(words) else { continue }
          uses += self.uses(of: words, index..<next + 1, in: sentence, of: prose, letter)
        }
      }
    }
    return uses
  }

  /// What a stretch is a use of; nothing, where its capitals tell nothing.
  private func uses(
    of words: [String], _ tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose,
    _ letter: Int
  ) -> [TermUse] {
    let capitals = tokens.map { prose.startsUppercase($0) }
    let starts = Self.startsClause(tokens.lowerBound, in: sentence, of: prose)
    // At the start of a sentence only the later words tell.
    guard !starts || words.count > 1, Self.isWhole(tokens, in: sentence, of: prose) else {
      return []
    }
    let telling = starts ? capitals.dropFirst() : capitals[...]
    let isCapitalized = telling.allSatisfy { $0 }
    let determination = Self.determination(of: tokens, in: sentence, of: prose)
    let isPlural = words.last?.hasSuffix("s") ?? false
    if words.count == 1, !isPlural, determination == .none { return [] }
    if words.count == 1, !isCapitalized, Self.isDefined(tokens, in: sentence, of: prose) {
      return []
    }
    let key = words.dropFirst().reduce(WordKey(words[0])) { $0.joined(with: WordKey($1)) }
    var keys = [key.whole]
    let next = tokens.upperBound
    if sentence.contains(next), Self.heads.contains(prose.words[next]) {
      // "The Safer Streets team" has a name, and safer streets are another thing.
      let named = key.joined(with: WordKey(prose.words[next])).whole
      keys = isCapitalized ? [named] : keys + [named]
    }
    return keys.map { key in
      TermUse(
        term: .init(key: key, kind: .capitals(isPlural ? .none : determination)),
        spelling: isCapitalized ? .capitalized : .small, position: nil, letter: letter,
        tokens: tokens, location: prose.location(of: tokens))
    }
  }

  // MARK: Runs

  /// The longest stretches of words with capitals that do not merely begin a sentence.
  private static func runs(in sentence: Range<Int>, of prose: Prose) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard prose.isWord(index), prose.startsUppercase(index) else {
        index += 1
        continue
      }
      var start = index
      while index < sentence.upperBound, prose.isWord(index), prose.startsUppercase(index),
        index == start || prose.followsSpace(index)
      {
        index += 1
      }
      if startsClause(start, in: sentence, of: prose) {
        // "The Force" has one telling word, "Officers" none.
        if EnglishWords.isGrammatical(prose.words[start]) {
          start += 1
        } else if index == start + 1 {
          continue
        }
      }
      guard start < index, isTelling(start..<index, of: prose) else { continue }
      runs.append(start..<index)
    }
    return runs
  }

  /// Whether a stretch may be an ordinary word or words with capitals.
  private static func isTelling(_ run: Range<Int>, of prose: Prose) -> Bool {
    guard run.count == 1 else { return run.count <= longest }
    let index = run.lowerBound
    return prose.words[index].utf8.count > 3 && Abbreviation.name(in: prose.forms[index]) == nil
      && !legal.contains(prose.words[index]) && !prose.words[index].hasHyphen
  }

  /// Whether a stretch is not part of a longer name or a numbered thing.
  private static func isWhole(
    _ tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    func isCapital(_ index: Int) -> Bool {
      sentence.contains(index) && prose.isWord(index) && prose.startsUppercase(index)
        && !startsClause(index, in: sentence, of: prose)
    }
    let next = tokens.upperBound
    let before = tokens.lowerBound - 1
    if isCapital(next) || isCapital(before) { return false }
    if sentence.contains(next), prose.isWord(next) {
      if prose.forms[next].utf8.first.map({ $0 < 0x3A }) ?? false { return false }
      if tokens.count == 1, linking.contains(prose.words[next]), isCapital(next + 1) {
        return false
      }
    }
    if tokens.count == 1, sentence.contains(before), linking.contains(prose.words[before]),
      isCapital(before - 1)
    {
      return false
    }
    return true
  }

  /// Whether a capital at a token may only show that something begins there.
  private static func startsClause(
    _ index: Int, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    guard index > sentence.lowerBound else { return true }
    return !prose.isWord(index - 1) && prose.forms[index - 1] != ","
  }

  /// Whether the words that follow say which is meant: "the trust placed in staff" is no body.
  private static func isDefined(
    _ tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    sentence.contains(tokens.upperBound)
      && ["of", "in", "between", "placed"].contains(prose.words[tokens.upperBound])
  }

  private static func determination(
    of tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose
  ) -> TermUse.Determination {
    guard tokens.lowerBound > sentence.lowerBound else { return .none }
    let before = prose.words[tokens.lowerBound - 1]
    if EnglishWords.definiteDeterminers.contains(before) { return .definite }
    return EnglishWords.indefiniteDeterminers.contains(before) ? .indefinite : .none
  }

  private static func withoutPossessive(_ word: String) -> String {
    word.utf8.last == UInt8(ascii: "s") && word.hasSuffix("'s")
      ? String(word.dropLast(2)) : word
  }

  /// What is named by the words before it.
  private static let heads: Set = [
    "team", "teams", "staff", "programme", "project", "scheme", "initiative", "campaign", "unit",
    "group", "charity", "service", "services", "centre", "partnership", "volunteers", "workers",
    "system", "model", "approach", "strategy", "plan", "database", "network", "award", "app",
    "software", "panel", "forum", "course", "website", "helpline", "event", "tool",
  ]
  private static let linking: Set = ["and", "of", "for", "the"]
  /// Words that are another thing with a capital.
  private static let legal: Set = [
    "order", "code", "house", "crown", "bill", "march", "august", "reading", "state", "speaker",
    "court", "north", "south", "east", "west",
  ]
}
