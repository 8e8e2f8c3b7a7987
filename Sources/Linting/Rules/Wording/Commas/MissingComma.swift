import SourceText

/// Finds "However" and its like without the comma that parts them from their sentence.
struct MissingComma: WordingRule {
  let page = RulePage(
    "wording.missing-comma",
    summary: "no comma after \"However\", \"Therefore\" or the like at the start of a sentence",
    why: """
      A word that links a sentence to the one before it is parted from it by a comma: "However, the
      force has no plan." Without one, "however" means "in whatever way".
      """,
    bad: [
      "[[However]] the force has no means of evaluating this work.",
      "The school has a plan; [[however]] it is not known to all staff.",
      "[[Therefore]] there is a danger that skills are lost.",
      "[[However]] in some cases an officer is not sent.",
      "[[However]] staff told us that the system is slow. [[Moreover]] it often fails.",
      "[[In addition]] the ward has no sink. [[As a result]] patients wait.",
      "[[For example]] some pupils arrive late. [[On the other hand]] most do not.",
      "[[In particular]] the prison has no library. [[Similarly]] the gym was shut.",
      "[[In contrast]] officers like it. [[Consequently]] morale is high.",
      "[[However]] good practice is not shared.",
    ],
    good: [
      "However, the force has no plan; however, one is being written. The force, however, is aware.",
      "However hard it tries, and however much it spends, the trust cannot recruit.",
      "However well managed the scheme is, it needs staff. However good the plan, it must be used.",
      "However many officers attend, one takes charge. However it is done, it must be recorded.",
      "However the force decides to proceed, it must consult.",
      "In addition to this, there is a fund. As a result of the change, calls are answered.",
      "In particular cases an officer attends. In contrast to others, the school has a nurse.",
      "Similarly good results were found. Similarly to its peers, the force has a plan.",
      "Additionally trained staff were on duty. Of course, they were busy.",
      "Instead it is based on risk. During the inspection HMIC reviewed some files.",
      "Thus the plan is sound. Even so few staff can cope. Then the officer left.",
      "Therefore, no change is needed. Meanwhile, work goes on (however slowly).",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.sentences.flatMap { sentence in
      starts(of: sentence, in: prose).compactMap { start in
        guard let opener = OpeningPhrase.opener(at: start, in: prose, before: sentence.upperBound)
        else { return nil }
        let end = start + opener.length
        guard end < sentence.upperBound, prose.isWord(end),
          opener.needsComma(before: end, in: prose, until: sentence.upperBound)
        else { return nil }
        let text = prose.text(start..<end)
        return prose.fault(
          at: start..<end, "no comma follows '\(text)'", repair: .replacement("\(text),"))
      }
    }
  }

  /// The first word of the sentence, and those that follow a semicolon.
  private func starts(of sentence: Range<Int>, in prose: Prose) -> [Int] {
    var starts = sentence.first(where: prose.isWord).map { [$0] } ?? []
    starts += sentence.dropLast().filter { prose.words[$0] == ";" }.map { $0 + 1 }
    return starts
  }
}
