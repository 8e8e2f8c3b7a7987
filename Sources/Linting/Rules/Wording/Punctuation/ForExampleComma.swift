import SourceText

/// Finds "for example" that follows a noun without a comma.
struct ForExampleComma: WordingRule {
  let page = RulePage(
    "wording.for-example-comma",
    summary: "no comma before \"for example\"",
    why: """
      A comma parts an example from what it is an example of: "other agencies, for example the
      ambulance service". Where it only qualifies a verb or a preposition, as in "relating for example
      to age", it may stand without.
      """,
    bad: [
      "Some tasks are not those of the [[police for example]] responding to mental health issues.",
      "The school works with other [[agencies for instance]] the health service.",
      "Officers use mobile [[devices for example]], tablets.",
    ],
    good: [
      "Some tasks are not those of the police, for example fire officers' duties.",
      "All factors, relating for example to disability or race, are recorded.",
      "For example, the force has a plan. This may for example include training.",
      "The ward (for example its kitchen) is clean, and for example has new beds.",
      "This is seen for example in the way that calls are graded, using for example a script.",
      "The force set a good example for others, and leads by example for example purposes.",
      "Partners include for example schools; for example, two have joined.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      sentence.dropFirst().dropLast().compactMap { index in
        guard prose.words[index] == "for", Self.nouns.contains(prose.words[index + 1]),
          isNoun(index - 1, in: prose), index + 2 < sentence.upperBound,
          prose.isWord(index + 2) || prose.words[index + 2] == ",",
          !Self.light.contains(prose.words[index + 2])
        else { return nil }
        let phrase = "for \(prose.words[index + 1])"
        return prose.fault(
          at: index - 1..<index + 2, "no comma stands before '\(phrase)'",
          repair: .replacement("\(prose.written(index - 1)), \(phrase)"))
      }
    }
  }

  private static let nouns: Set = ["example", "instance"]

  /// Whether a token is most likely a noun: no word of grammar, and no form of a verb.
  private func isNoun(_ index: Int, in prose: Prose) -> Bool {
    let word = prose.words[index]
    guard prose.isWord(index), !Self.notNouns.contains(word),
      !EnglishWords.finiteVerbs.contains(word), !word.hasSuffix("ly"), !word.hasSuffix("ed")
    else { return false }
    return !word.hasSuffix("ing") || Self.nounsInIng.contains(word)
  }

  private static let nounsInIng: Set = [
    "policing", "training", "meeting", "monitoring", "housing", "funding", "building", "teaching",
    "learning", "nursing", "wing", "tasking", "lighting", "parking", "wellbeing", "well-being",
  ]
  private static let notNouns: Set = [
    "and", "or", "but", "nor", "so", "as", "that", "which", "who", "if", "when", "where", "because",
    "see", "not", "include", "includes", "cover", "covers", "involve", "involves", "mean", "means",
    "use", "uses", "need", "needs", "take", "takes", "provide", "provides", "offer", "offers", "by",
    "in", "on", "at", "to", "of", "with", "from", "than", "like", "such", "it", "they", "we", "he",
    "she", "you", "i", "this", "these", "those", "there", "what", "how", "while", "although",
    "though", "also", "now", "then", "let", "seen", "shown", "given", "taken", "done", "made",
    "found", "known", "held", "kept", "example", "concern", "concerns", "think", "consider", "both",
    "either", "more", "less", "most", "less", "out", "up", "the", "a", "an",
  ]
  /// What follows where "for example" qualifies a preposition or a verb, or is no phrase of its
  /// own.
  private static let light: Set = [
    "to", "in", "by", "with", "from", "on", "at", "of", "as", "when", "where", "if", "through",
    "about", "under", "between", "because", "after", "before", "during", "against", "into",
    "purposes", "sake", "that", "over", "within", "towards",
  ]
}
