import SourceText

/// Finds a word that is written twice in a row.
struct RepeatedWord: WordingRule {
  let page = RulePage(
    "wording.repeated-word",
    summary: "a word written twice in a row",
    why: """
      A word doubled at the end of a line is the fault that readers of their own text see least.
      Some words can stand twice: "had had", "that that".
      """,
    bad: [
      "Officers [[are are]] trained to record each call.",
      "The force has reviewed [[the the]] policy.",
    ],
    good: [
      "All that they had had was a paper form.",
      "It was clear that that form was out of date.",
    ])

  private static let twice: Set = ["had", "that"]

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      sentence.dropLast().compactMap { index in
        let word = prose.words[index]
        guard prose.isWord(index), prose.isWord(index + 1), word == prose.words[index + 1],
          !Self.twice.contains(word)
        else { return nil }
        return prose.fault(
          at: index..<index + 2, "'\(word)' is written twice",
          repair: .advice("delete one of the two"))
      }
    }
  }
}
