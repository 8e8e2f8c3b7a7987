import SourceText

/// Finds "found that … to be", a clause that has no verb.
struct ThatToBe: WordingRule {
  let page = RulePage(
    "wording.that-to-be",
    summary: "\"that\" with \"to be\" instead of a verb, as \"found that the scheme to be good\"",
    why: """
      One finds a scheme to be well managed, or finds that it is well managed. Of the two together,
      the clause after "that" is left without a verb.
      """,
    bad: [
      "HMIC found that the scheme, in place to manage offenders, [[to be]] well managed.",
      "Inspectors considered that the ward [[to be]] very clean.",
      "We judged that its new plans [[to be]] robust and well understood.",
      "The panel believed that the school, which was built in 1990, [[to be]] in need of repair.",
    ],
    good: [
      "HMIC found the scheme to be well managed. It found that it needs to be improved.",
      "We found that the plan to be agreed was late, and that the work to be done is clear.",
      "Inspectors believed that the plan, to be effective, needs more staff.",
      "HMIC found that staff needed, in most cases, to be told twice.",
      "It was found that the system, which is new, appears to be sound.",
      "We considered that the officers want to be trained, and that the force plans to be ready.",
      "Inspectors found that there was a need to be clear. It was judged that the data had to be moved.",
      "HMIC found that the scheme, although it is new and has yet to be tested, is sound.",
      "We found that the plan, if it is to be of use, must be known.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      guard let that = sentence.first(where: { isReporting($0, in: sentence, of: prose) }) else {
        return [RuleFault]()
      }
      return (that..<sentence.upperBound).dropLast().compactMap { index in
        guard prose.words[index] == "to", prose.words[index + 1] == "be",
          that + 2 < index, isSubject(that + 1..<index, of: prose),
          isComplement(index + 2..<sentence.upperBound, of: prose)
        else { return nil }
        return prose.fault(
          at: index..<index + 2, "'to be' stands after 'that' instead of a verb",
          repair: .advice("write 'is', 'are' or the like, or delete 'that'"))
      }
    }
  }

  /// Whether a token is the "that" of "found that".
  private func isReporting(_ index: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    prose.words[index] == "that" && index > sentence.lowerBound
      && Self.verbs.contains(prose.words[index - 1])
  }

  /// Whether the words are a subject without a verb: a noun phrase, with something between commas.
  private func isSubject(_ range: Range<Int>, of prose: Prose) -> Bool {
    guard EnglishWords.isDeterminer(prose.words[range.lowerBound]) else { return false }
    // A phrase of more than six words is not looked at.
    let comma = range.prefix(8).first { prose.words[$0] == "," }
    let phrase = range.lowerBound + 1..<(comma ?? range.upperBound)
    guard (1...6).contains(phrase.count), phrase.allSatisfy({ isNoun($0, of: prose) }),
      let head = phrase.last, phrase.count == 1 || isSureNoun(head, of: prose, isLast: comma != nil)
    else { return false }
    guard let comma else { return true }
    // What is put between commas ends with the second one, right before "to be".
    return prose.words[range.upperBound - 1] == "," && comma < range.upperBound - 2
      && !prose.words[comma + 1..<range.upperBound - 1].contains { [",", ";", ":"].contains($0) }
  }

  private func isNoun(_ index: Int, of prose: Prose) -> Bool {
    let word = prose.words[index]
    return prose.isWord(index) && !EnglishWords.isGrammatical(word)
      && !EnglishWords.modalVerbs.contains(word) && !Self.takers.contains(word)
  }

  /// Whether the last word of several is no verb that an infinitive may follow.
  private func isSureNoun(_ index: Int, of prose: Prose, isLast: Bool) -> Bool {
    let word = prose.words[index]
    return !word.hasSuffix("ed") && !EnglishWords.commonVerbs.contains(word)
      && (isLast || !word.hasSuffix("s") || prose.words[index - 1].hasSuffix("s")
        || Self.adjectives.contains(prose.words[index - 1]))
      && (isLast || !EnglishWords.infinitives.contains(word))
  }

  /// Whether the words after "to be" end the sentence without another verb.
  private func isComplement(_ range: Range<Int>, of prose: Prose) -> Bool {
    let words = prose.words[range]
    guard let first = words.first, first != "a", !range.isEmpty else { return false }
    var participles = 0
    for (index, word) in zip(words.indices, words) {
      if EnglishWords.finiteVerbs.contains(word)
        || EnglishWords.commonVerbs.contains(word)
          && !EnglishWords.prepositions.contains(prose.words[index - 1])
        || word == "," || word == "which" || word == "who"
      {
        return false
      }
      if EnglishWords.isParticiple(word) { participles += 1 }
    }
    return participles <= 2 && !hasVerbAfterParticiple(range, of: prose)
  }

  /// Whether a verb follows a participle, as in "the plan to be agreed lacked detail".
  private func hasVerbAfterParticiple(_ range: Range<Int>, of prose: Prose) -> Bool {
    guard let participle = range.first(where: { EnglishWords.isParticiple(prose.words[$0]) }),
      participle + 1 < range.upperBound
    else { return false }
    let next = prose.words[participle + 1]
    return prose.isWord(participle + 1) && !EnglishWords.prepositions.contains(next)
      && !EnglishWords.conjunctions.contains(next) && !EnglishWords.commonAdverbs.contains(next)
  }

  private static let verbs: Set = [
    "found", "considered", "believed", "judged", "felt", "thought", "considers", "believes", "find",
    "finds", "concluded", "assessed", "deemed",
  ]
  private static let adjectives: Set = [
    "new", "old", "current", "local", "existing", "recent", "own", "various", "daily", "other",
  ]
  /// Words that an infinitive may follow.
  private static let takers: Set = [
    "need", "needs", "needed", "want", "wants", "wanted", "ought", "appear", "appears", "appeared",
    "seem", "seems", "seemed", "continue", "continues", "continued", "tend", "tends", "tended",
    "likely", "unlikely", "able", "unable", "fail", "fails", "failed", "remain", "remains",
    "remained", "expect", "expects", "expected", "hope", "hopes", "hoped", "ask", "asks", "asked",
    "begin", "begins", "began", "start", "starts", "started", "like", "likes", "wish", "wishes",
    "prefer", "prefers", "aim", "aims", "aimed", "intend", "intends", "intended", "strive",
    "strives", "have", "has", "had", "due", "ready", "yet", "required", "requires", "allowed",
    "work", "tasks", "issues", "way", "place", "things",
  ]
}
