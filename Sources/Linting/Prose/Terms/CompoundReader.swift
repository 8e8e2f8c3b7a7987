import SourceText

/// Finds the compounds of letters: words with hyphens, and the same words joined or apart.
struct CompoundReader: Sendable {
  private let vocabulary: CompoundVocabulary

  /// A reader of letters whose words are known.
  init(_ vocabulary: CompoundVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Every use, in a letter, of a compound that is written with a hyphen, or both as one word and
  /// as two; and of words written as one that may be such a compound.
  func uses(in prose: Prose, _ keys: [WordKey], letter: Int) -> [TermUse] {
    var uses: [TermUse] = []
    for sentence in prose.sentences {
      for (key, tokens) in compounds(in: sentence, of: prose, keys) {
        let spelling: TermUse.Spelling = tokens.count > 1 ? .open : .hyphenated
        uses.append(use(spelling, key, tokens, in: sentence, of: prose, letter))
      }
    }
    for sentence in prose.sentences {
      let candidates = sentence.filter { index in
        vocabulary.mayBeWrittenApart(keys[index].stem) && prose.isWord(index)
          && !prose.words[index].hasHyphen
      }
      guard !candidates.isEmpty else { continue }
      let quoted = prose.quotedTokens(in: sentence)
      for index in candidates where quoted.range(holding: index) == nil {
        uses.append(
          use(.joined, keys[index].stem, index..<index + 1, in: sentence, of: prose, letter))
      }
    }
    return uses
  }

  /// The words with hyphens in a sentence, and those apart that are somewhere written as one.
  private func compounds(
    in sentence: Range<Int>, of prose: Prose, _ keys: [WordKey]
  ) -> [(key: UInt64, tokens: Range<Int>)] {
    var found: [(key: UInt64, tokens: Range<Int>)] = []
    for index in sentence where prose.isWord(index) {
      if vocabulary.hyphenated.contains(keys[index].stem), prose.words[index].hasHyphen {
        if !Self.isAnotherWord(prose.words[index]) {
          found.append((keys[index].stem, index..<index + 1))
        }
        continue
      }
      var key = keys[index]
      var end = index + 1
      while end < min(sentence.upperBound, index + 4), prose.isWord(end), prose.followsSpace(end) {
        key = key.joined(with: keys[end])
        end += 1
        let isKnown =
          vocabulary.hyphenated.contains(key.stem)
          || end == index + 2 && vocabulary.joined.contains(key.stem)
        if isKnown, isCompound(index..<end, in: sentence, of: prose) {
          found.append((key.stem, index..<end))
        }
      }
    }
    guard !found.isEmpty else { return [] }
    let quoted = prose.quotedTokens(in: sentence)
    return found.filter { quoted.range(holding: $0.tokens.lowerBound) == nil }
  }

  private func use(
    _ spelling: TermUse.Spelling, _ key: UInt64, _ tokens: Range<Int>, in sentence: Range<Int>,
    of prose: Prose, _ letter: Int
  ) -> TermUse {
    TermUse(
      term: .init(key: key, kind: .compound(isName: isName(tokens, sentence, prose))),
      spelling: spelling,
      position: spelling == .joined
        ? nil : CompoundPosition(of: tokens, in: sentence, of: prose),
      letter: letter, tokens: tokens, location: prose.location(of: tokens))
  }

  // MARK: Compounds apart

  /// Whether words side by side are one term, as far as the words around them tell.
  private func isCompound(
    _ tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    let words = prose.words[tokens]
    guard let first = words.first, let last = words.last,
      !words.contains(where: \.hasHyphen)
    else { return false }
    if words.elementsEqual(["no", "one"]) || words.elementsEqual(["per", "cent"]) { return true }
    let before =
      tokens.lowerBound > sentence.lowerBound && prose.isWord(tokens.lowerBound - 1)
      ? prose.words[tokens.lowerBound - 1] : nil
    let isNoun =
      before.map { EnglishWords.isDeterminer($0) || EnglishWords.prepositions.contains($0) }
      ?? false
    if tokens.count > 2 {
      // "They stop and search people" is no compound, "the stop and search form" holds one.
      return !words.contains("and") || (isNoun && before != "to")
    }
    guard !EnglishWords.isGrammatical(first) || first == "well" || first == "far" else {
      return false
    }
    if EnglishWords.particles.contains(last) {
      return before.map { EnglishWords.isDeterminer($0) && !Self.pronouns.contains($0) } ?? false
    }
    // "A hand over between shifts" is a noun, "the hand over the door" is not.
    if last == "over" { return before.map(Self.articles.contains) ?? false }
    guard !EnglishWords.isGrammatical(last) else { return false }
    if last == "work", Self.followsVerb(tokens.upperBound, in: sentence, of: prose) { return false }
    guard let before else { return true }
    if before == "to" { return Self.isActionOrAgent(last) }
    return !EnglishWords.modalVerbs.contains(before) && !Self.subjects.contains(before)
  }

  /// Whether an adverb follows, so that "the team work closely" has a verb.
  private static func followsVerb(
    _ index: Int, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    index < sentence.upperBound
      && (prose.words[index].hasSuffix("ly") || prose.words[index] == "with"
        || EnglishWords.commonAdverbs.contains(prose.words[index]))
  }

  /// Whether a word ends as what somebody does, or does it: "solving", "handlers".
  private static func isActionOrAgent(_ word: String) -> Bool {
    ["ing", "er", "ers", "or", "ors"].contains(where: word.hasSuffix)
  }

  private static let articles: Set = ["a", "an", "each", "every", "this"]
  private static let subjects: Set = ["i", "we", "you", "he", "she", "it", "they", "who"]
  /// Determiners that may as well stand alone, before a verb.
  private static let pronouns: Set = [
    "this", "that", "these", "those", "all", "some", "both", "many", "few", "several", "most",
    "which", "what", "more", "other", "either", "neither", "much", "his", "her",
  ]

  // MARK: Names and other words

  /// Whether a capital within a compound, or one that begins no sentence, makes a name of it.
  private func isName(
    _ tokens: Range<Int>, _ sentence: Range<Int>, _ prose: Prose
  ) -> Bool {
    if tokens.lowerBound > sentence.lowerBound, prose.isWord(tokens.lowerBound - 1),
      prose.startsUppercase(tokens.lowerBound)
    {
      return true
    }
    var isFirst = true
    for index in tokens {
      for part in prose.forms[index].split(separator: "-") {
        if !isFirst, part.first?.isUppercase ?? false { return true }
        isFirst = false
      }
    }
    return false
  }

  /// Whether a word with "re-" is another than the word without the hyphen: "re-cover".
  private static func isAnotherWord(_ word: String) -> Bool {
    word.hasPrefix("re-") && others.contains { word.dropFirst(3).hasPrefix($0) }
  }

  private static let others = [
    "cover", "form", "sign", "creat", "present", "sent", "lease", "sort", "mark", "dress", "count",
    "press", "lay", "serve", "turn", "move", "store", "treat", "search", "act", "cord", "port",
    "pair", "strain", "solve", "bound",
  ]
}
