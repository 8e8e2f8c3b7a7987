/// Where in a sentence a compound stands, as far as that decides how it is written: "a well-managed
/// team" is well managed.
enum CompoundPosition: Hashable, CaseIterable {
  /// Before the noun that it belongs to.
  case attributive
  /// After a verb that says what something is.
  case predicative
  /// As a noun or adverb.
  case other
}

extension CompoundPosition {
  /// The position of some words of a sentence; nothing where words of closed classes do not tell
  /// it.
  init?(of tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose) {
    if Self.prefixes.contains(prose.words[tokens.lowerBound].prefix { $0 != "-" }) {
      self = .other
      return
    }
    let last = prose.words[tokens.upperBound - 1]
    // What stands before a noun is singular: "call-handlers answer" has a verb.
    if last.hasSuffix("s"), !last.hasSuffix("ss"), !last.hasSuffix("'s") {
      self = .other
      return
    }
    let before = Self.wordBefore(tokens.lowerBound, in: sentence, of: prose)
    let next = tokens.upperBound
    if next < sentence.upperBound, prose.isWord(next), !Self.endsNounPhrase(prose.words[next]) {
      let word = prose.words[next]
      let mayBeVerb =
        word.hasSuffix("ed") || word.hasSuffix("ing") || EnglishWords.commonVerbs.contains(word)
      if mayBeVerb { return nil }
      // "Two year groups" are two, "two-year plans" may be any number.
      if word.hasSuffix("s"), EnglishWords.isNumber(prose.words[tokens.lowerBound]) { return nil }
      guard !Self.mayEndBefore(word, tokens, in: sentence, of: prose) else { return nil }
      self = .attributive
      return
    }
    var index = tokens.lowerBound
    while let word = Self.wordBefore(index, in: sentence, of: prose),
      EnglishWords.commonAdverbs.contains(word) || word.hasSuffix("ly")
    {
      index -= 1
    }
    if let word = Self.wordBefore(index, in: sentence, of: prose),
      EnglishWords.linkingVerbs.contains(word)
    {
      self = .predicative
      return
    }
    // "Work full time" is an adverb, which many write without the hyphen of the adjective.
    if last == "time", !(before.map(Self.takesNoun) ?? false) { return nil }
    self = .other
  }

  /// Whether what follows words after a preposition need not belong to them: "in the long term
  /// crime will fall", "pupils in the sixth form study hard".
  private static func mayEndBefore(
    _ next: String, _ tokens: Range<Int>, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    guard tokens.count > 1, var before = wordBefore(tokens.lowerBound, in: sentence, of: prose)
    else { return false }
    let hasDeterminer = EnglishWords.isDeterminer(before)
    if hasDeterminer {
      guard let earlier = wordBefore(tokens.lowerBound - 1, in: sentence, of: prose) else {
        return false
      }
      before = earlier
    }
    guard EnglishWords.prepositions.contains(before) else { return false }
    let last = prose.words[tokens.upperBound - 1]
    if tokens.count > 2 || (hasDeterminer ? extents : ["time", "term", "place"]).contains(last) {
      return true
    }
    return !EnglishWords.isLikelyNoun(next)
  }

  private static func wordBefore(
    _ index: Int, in sentence: Range<Int>, of prose: Prose
  ) -> String? {
    index > sentence.lowerBound && prose.isWord(index - 1) ? prose.words[index - 1] : nil
  }

  private static func endsNounPhrase(_ word: String) -> Bool {
    EnglishWords.isGrammatical(word) || word.hasSuffix("ly")
  }

  private static func takesNoun(_ word: String) -> Bool {
    EnglishWords.isDeterminer(word) || EnglishWords.prepositions.contains(word)
  }

  /// Beginnings of words that are joined to them alike wherever they stand.
  private static let prefixes: Set<Substring> = [
    "anti", "co", "ex", "inter", "mid", "multi", "non", "pre", "pro", "re", "self", "semi", "sub",
    "un",
  ]

  /// Nouns that make an adverb with "in the" and the like.
  private static let extents: Set = [
    "term", "time", "run", "place", "line", "stage", "level", "day", "week", "month", "year", "end",
    "hand", "side", "whole", "instance", "hour", "half",
  ]
}
