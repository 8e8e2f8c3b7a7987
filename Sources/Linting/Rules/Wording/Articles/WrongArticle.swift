import SourceText

/// Finds "a" before a vowel's sound, and "an" before a consonant's.
struct WrongArticle: WordingRule {
  let page = RulePage(
    "wording.wrong-article",
    summary: "\"a\" before a vowel's sound, or \"an\" before a consonant's",
    why: """
      The sound counts, not the letter: "an hour", "a university", "an HMIC inspection". Words that
      people say in both ways, as "an historic", are left alone.
      """,
    bad: [
      "Each call creates [[a]] incident, and [[an]] police officer attends.",
      "[[A]] overview is kept by [[an]] university.",
      "It takes [[a]] hour. The school has [[an]] unique approach and [[a]] 80-page plan.",
      "[[A]] HMIC report was sent to [[an]] police and crime commissioner.",
      "The ward has [[a]] 'open' door, and [[a]] e-learning package of [[an]] one-off kind.",
      "[[An]] year later there was [[a]] uninsured loss, and [[a]] 11-year-old was hurt.",
    ],
    good: [
      "It is an hour since a university sent a European union of users a unique uniform.",
      "HMIC is an inspectorate; an HM Inspector has an MBE. It is an honest view of an heir.",
      "An 8-hour shift and an 18-month plan; a 100-bed ward and a 1,800-place prison.",
      "An historic building, a historic one, a hotel, an unidentified caller and a one-off visit.",
      "It is an x-ray in a UK unit, with a U-turn and an ex-officer. A once-only use is a euphemism.",
      "Plan A is old. Category A offenders and A and E staff were seen, and unit A in May.",
      "It was an urgent, unanimous and usual view: a unanimous vote, a usual use, an unusual one.",
      "A user of a utility has an umbrella, an upper hand and an utter lack of a unit.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      sentence.dropLast().compactMap { index in
        let word = prose.words[index]
        guard word == "a" || word == "an", isArticle(index, in: sentence, of: prose),
          let next = next(after: index, in: sentence, of: prose),
          !isOtherWord(word, before: prose.words[next]),
          let right = FirstSound(prose.forms[next])?.article, right != word
        else { return nil }
        return prose.fault(
          at: index..<index + 1, "'\(prose.forms[index])' stands before '\(prose.forms[next])'",
          repair: .replacement(prose.startsUppercase(index) ? right.capitalizedFirst : right))
      }
    }
  }

  /// Whether a token is no name, as the letter of "Plan A".
  private func isArticle(_ index: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    !prose.startsUppercase(index)
      || !prose.words.indices[sentence.lowerBound..<index].contains(where: prose.isWord)
  }

  /// The word after an article, a quotation mark between them or not.
  private func next(after index: Int, in sentence: Range<Int>, of prose: Prose) -> Int? {
    let next = index + 1
    guard prose.followsSpace(next) else { return nil }
    if prose.isWord(next) { return next }
    return prose.words[next] == "'" && next + 1 < sentence.upperBound && prose.isWord(next + 1)
      ? next + 1 : nil
  }

  /// Whether "a" is a label or "an" a slip for "and", since no noun follows.
  private func isOtherWord(_ article: String, before word: String) -> Bool {
    article == "a"
      ? Self.afterLabel.contains(word)
      : EnglishWords.definiteDeterminers.contains(word) || EnglishWords.prepositions.contains(word)
        || EnglishWords.pronouns.contains(word) && word != "one"
        || EnglishWords.auxiliaries.contains(word) || EnglishWords.conjunctions.contains(word)
  }

  private static let afterLabel: Set = [
    "and", "or", "is", "are", "as", "at", "in", "on", "of", "if", "it", "i", "am", "a", "an",
  ]
}
