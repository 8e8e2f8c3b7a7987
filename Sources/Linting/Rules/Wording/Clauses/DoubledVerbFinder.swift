/// Finds a second finite verb in clauses as simple as can be: a short subject, `has` or the like, a
/// noun phrase, and phrases with a preposition.
struct DoubledVerbFinder {
  private let prose: Prose
  private let sentence: Range<Int>

  init(_ prose: Prose, _ sentence: Range<Int>) {
    self.prose = prose
    self.sentence = sentence
  }

  /// The first verb and the second of each such clause.
  func verbs() -> [(Int, Int)] {
    clauseStarts().compactMap { start in
      guard let verb = firstVerb(of: start), let second = secondVerb(after: verb) else {
        return nil
      }
      return (verb, second)
    }
  }

  /// The start of the sentence, and what follows `found that` and the like.
  private func clauseStarts() -> [Int] {
    guard let first = sentence.first(where: prose.isWord) else { return [] }
    return [first]
      + sentence.dropFirst(2).filter { index in
        prose.words[index - 1] == "that"
          && EnglishWords.reportingVerbs.contains(prose.words[index - 2])
      }
  }

  /// The verb after a pronoun, a name, or a determiner with a noun or two.
  private func firstVerb(of start: Int) -> Int? {
    let word = prose.words[start]
    var index = start + 1
    if EnglishWords.subjectPronouns.contains(word) || word == "there" || prose.isInitials(start) {
      // Nothing else belongs to the subject.
    } else if Self.determiners.contains(word) {
      while index < sentence.upperBound, index <= start + 2, isNoun(index) { index += 1 }
      guard index > start + 1 else { return nil }
      // "The problem management has in the area": the first of two must be no plural.
      if index == start + 3, prose.words[start + 1].hasSuffix("s") { return nil }
    } else {
      return nil
    }
    guard index < sentence.upperBound, Self.verbs.contains(prose.words[index]) else { return nil }
    return index
  }

  /// A finite verb after a noun phrase to which nothing but phrases with a preposition belongs.
  private func secondVerb(after verb: Int) -> Int? {
    var index = verb + 1
    let hasDeterminer = at(index).map { Self.determiners.contains($0) } ?? false
    if hasDeterminer { index += 1 }
    let noun = index
    while index < sentence.upperBound, isNoun(index) { index += 1 }
    guard index > noun, index - noun <= 5, index < sentence.upperBound else { return nil }
    if Self.verbs.contains(prose.words[index]) {
      // Of two nouns the second might begin a clause: "a duty officers are proud of".
      let isOneNoun = prose.words[noun..<index - 1].allSatisfy { Self.adjectives.contains($0) }
      return hasDeterminer && isOneNoun ? index : nil
    }
    if index - noun == 1, Self.adverbs.contains(prose.words[noun]) { return nil }
    while index < sentence.upperBound, EnglishWords.prepositions.contains(prose.words[index]) {
      guard let next = afterPhrase(index) else { return nil }
      index = next
    }
    guard index < sentence.upperBound, Self.verbs.contains(prose.words[index]),
      Self.determiners.contains(prose.words[index - 2])
    else { return nil }
    return index
  }

  /// What follows a preposition with a determiner and one noun, or one noun alone.
  private func afterPhrase(_ preposition: Int) -> Int? {
    var index = preposition + 1
    if let word = at(index), Self.determiners.contains(word) { index += 1 }
    return index < sentence.upperBound && isNoun(index) ? index + 1 : nil
  }

  private func at(_ index: Int) -> String? {
    index < sentence.upperBound ? prose.words[index] : nil
  }

  /// Whether a token may belong to a noun phrase, and to nothing else.
  private func isNoun(_ index: Int) -> Bool {
    let word = prose.words[index]
    return prose.isWord(index) && !EnglishWords.isGrammatical(word)
      && (!word.hasSuffix("ly") || Self.adjectives.contains(word))
      && !EnglishWords.isParticiple(word) && !EnglishWords.isGerund(word)
      && !EnglishWords.commonVerbs.contains(word) && !word.hasSuffix("'s")
      && !EnglishWords.isNumber(word) && !EnglishWords.modalVerbs.contains(word)
  }

  private static let determiners: Set = [
    "the", "a", "an", "its", "their", "this", "no", "some", "our", "your", "his", "her",
  ]
  private static let verbs: Set = ["is", "are", "was", "were", "has", "have", "had"]
  private static let adverbs: Set = ["available", "left", "today", "yesterday", "little", "least"]
  private static let adjectives: Set = [
    "new", "good", "clear", "strong", "robust", "effective", "daily", "weekly", "monthly", "annual",
    "dedicated", "detailed", "small", "large", "formal", "comprehensive", "poor", "better",
    "simple",
    "complex", "local", "national", "regular", "thorough", "consistent", "current", "recent",
    "separate", "structured", "long-term", "short-term", "old", "great", "significant", "limited",
  ]
}
