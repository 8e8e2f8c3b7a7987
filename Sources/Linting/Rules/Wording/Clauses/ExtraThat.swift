import SourceText

/// Finds the "that" of "how many crimes that it attends".
struct ExtraThat: WordingRule {
  let page = RulePage(
    "wording.extra-that",
    summary: "\"that\" where the clause has begun already, as \"how many crimes that it attends\"",
    why: """
      "How many crimes" begins the clause, and "it attends" goes on with it. A "that" between them
      begins another, which leaves the first without a verb.
      """,
    bad: [
      "The force has systems in place to identify how many crimes [[that]] it attends.",
      "The ward knows how much time [[that]] its nurses spend.",
      "We asked how many young people [[that]] the school had excluded.",
    ],
    good: [
      "The force knows how many crimes it attends.",
      "It knows how many crimes that it attends are recorded.",
      "We asked how many said that they knew. It is clear how much work that takes.",
      "Inspectors asked how many officers believe that it works.",
      "It shows how many patients there are that the ward treats.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      sentence.dropFirst(3).compactMap { index in
        guard prose.words[index] == "that", isQuestion(before: index, in: sentence, of: prose),
          endsClause(after: index, in: sentence, of: prose)
        else { return nil }
        return prose.fault(
          at: index..<index + 1, "'that' stands where the clause has begun already",
          repair: .advice("delete it"))
      }
    }
  }

  /// Whether "how many" with a plural, or "how much" with what is measured, stands before a token.
  private func isQuestion(before that: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    let noun = prose.words[that - 1]
    for start in max(sentence.lowerBound, that - 5)..<that - 2 where prose.words[start] == "how" {
      guard prose.words[start + 2..<that].allSatisfy({ !EnglishWords.isGrammatical($0) }) else {
        continue
      }
      switch prose.words[start + 1] {
      case "many": return noun.hasSuffix("s") || EnglishWords.people.contains(noun)
      case "much": return Self.measured.contains(noun)
      default: continue
      }
    }
    return false
  }

  private static let measured: Set = [
    "time", "work", "money", "information", "demand", "training", "evidence", "crime", "effort",
    "support", "overtime", "harm", "data", "space", "care", "equipment", "violence",
  ]

  /// Whether a subject and a verb follow, or one with `had` and a participle, and the clause ends.
  private func endsClause(after that: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    var index = that + 1
    guard index < sentence.upperBound else { return false }
    if EnglishWords.definiteDeterminers.contains(prose.words[index]) {
      index += 2
    } else if EnglishWords.subjectPronouns.contains(prose.words[index]) {
      index += 1
    } else {
      return false
    }
    if index < sentence.upperBound, EnglishWords.formsOfHave.contains(prose.words[index]) {
      index += 1
    }
    guard index < sentence.upperBound, prose.isWord(index),
      !EnglishWords.finiteVerbs.contains(prose.words[index])
    else { return false }
    return index + 1 == sentence.upperBound || !prose.isWord(index + 1)
  }
}
