import SourceText

/// Finds words that are written once more in one sentence, as if it were begun twice.
struct RepeatedPhrase: WordingRule {
  let page = RulePage(
    "wording.repeated-phrase",
    summary: "several words written twice in a row",
    why: """
      Text that was moved or written over leaves words behind, and the sentence is begun twice: "to
      ensure that to ensure that". Words that are said again on purpose stand after a comma or a word
      as "and" or "than".
      """,
    bad: [
      "There are meetings [[in the force in the force]] each day.",
      "Staff are trained [[to ensure that to ensure that]] records are kept.",
      "[[The school has a clear plan the school has a clear plan]] to raise standards.",
      "The trust has a good understanding of the [[needs of needs of]] its patients.",
      "[[HMIC found that the force HMIC found that]] officers knew the policy.",
      "HMIC found that the policy of the force [[HMIC found that]] officers knew it.",
      "The prison has made [[a number of changes a number of]] improvements.",
    ],
    good: [
      "It does not know the time saved as a result of changes or as a result of new tools.",
      "Officers enter it onto its crime recording system or the crime recording system.",
      "There are some good examples, and these examples are shared, examples of good work.",
      "The plan was made step by step by step, again and again and again.",
      "The more officers attend the more officers learn.",
      "Whatever it is it is not a crime, and forms and so on and so on were filled.",
      "The staff of the school know the head of the school and the staff of the school.",
      "It was to be seen to be fair, in the view of the head of the service.",
      "The force has a policy on attendance and the force has a policy on recording.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      RepetitionFinder(prose, sentence).repetitions().map { range in
        prose.fault(
          at: range, "words of '\(prose.text(range))' are written twice",
          repair: .advice("delete the words that stand there once more"))
      }
    }
  }
}
