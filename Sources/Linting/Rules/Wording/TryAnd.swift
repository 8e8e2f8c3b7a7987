import SourceText

/// Finds "try and" before a verb, as in "try and determine".
struct TryAnd: WordingRule {
  let page = RulePage(
    "wording.try-and",
    summary: "\"try and\" for \"try to\"",
    why: """
      In a formal letter one tries to do something. "Try and do" is speech, and says two things where
      one is meant.
      """,
    bad: [
      "The force has work ongoing to [[try and]] determine the staff time saved.",
      "Teachers [[try and]] help each pupil.",
      "The ward [[tries and]] discharge patients early; it must be [[sure and]] record this.",
      "Staff will [[try and]] signpost visitors.",
    ],
    good: [
      "They will try and, if need be, ask again.",
      "The team gave it a try and kept what worked. Officers try and fail.",
      "Staff try and managers help, but some try and most succeed.",
      "The process is tried and tested, and the force tries to keep to it.",
      "Be sure, and check. We were not sure and asked again.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      sentence.dropLast(2).compactMap { index in
        guard prose.words[index + 1] == "and", isTry(index, in: sentence, of: prose),
          isVerb(index + 2, after: index, in: sentence, of: prose)
        else { return nil }
        return prose.fault(
          at: index..<index + 2, "'\(prose.words[index]) and' stands before a verb",
          repair: .replacement("\(prose.forms[index]) to"))
      }
    }
  }

  /// Whether a token is the verb "try", or the "sure" of "be sure".
  private func isTry(_ index: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    let before = index > sentence.lowerBound ? prose.words[index - 1] : ""
    return switch prose.words[index] {
    case "try", "tries": !EnglishWords.isDeterminer(before)
    case "sure": before == "be" || before == "make"
    default: false
    }
  }

  private func isVerb(
    _ index: Int, after start: Int, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    let word = prose.words[index]
    if EnglishWords.infinitives.contains(word) { return true }
    // Of a word that may be a noun too, only an infinitive or a modal verb before "try" is sure.
    guard prose.isWord(index), start > sentence.lowerBound, !Self.notTried.contains(word),
      !EnglishWords.isGrammatical(word), !word.hasSuffix("s") || word.hasSuffix("ss")
    else { return false }
    let before = prose.words[start - 1]
    return before == "to" || EnglishWords.modalVerbs.contains(before)
  }

  private static let notTried: Set = ["fail", "succeed", "again"]
}
