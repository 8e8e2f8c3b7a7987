import SourceText
import Wording

/// Finds sentences of more words than the house allows.
struct LongSentence: WordingRule {
  let page = RulePage(
    "wording.long-sentence",
    summary: "a sentence of more words than the house allows",
    why: """
      A long sentence has to be read twice. Two sentences, or a list, say the same more clearly. The
      words that lead to a list and each of its items count for themselves.
      """,
    bad: [
      """
      [[The team visited each of the four wings, met the officers who work there by day and by night,
      read the files of forty prisoners, chosen so that every wing and every length of sentence was
      among them, and spoke with those prisoners who wished to speak with us, of whom there were
      many, in private and at a time of their own choosing.]]
      """
    ],
    good: [
      "The team visited each of the four wings. It met the officers who work there.",
      "The team did the following:\n\n- it visited each of the wings; and\n- it read forty files.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    var faults: [RuleFault] = []
    var start: Int?
    for (number, sentence) in prose.sentences.enumerated() {
      let first = start ?? sentence.lowerBound
      // A small letter goes on with the sentence: what was taken for its end was an abbreviation's.
      if number + 1 < prose.sentences.count,
        goesOn(prose.sentences[number + 1].lowerBound, in: prose)
      {
        start = first
        continue
      }
      start = nil
      let count = (first..<sentence.upperBound).lazy.filter(prose.isWord).count
      guard count > style.longestSentence else { continue }
      faults.append(
        prose.fault(
          at: first..<sentence.upperBound,
          "the sentence has \(count) words; the house allows \(style.longestSentence)",
          repair: .advice("make it two sentences, or a list")))
    }
    return faults
  }

  private func goesOn(_ index: Int, in prose: Prose) -> Bool {
    prose.isSmallWord(index) && !prose.wording.startsPassage(index)
  }
}
