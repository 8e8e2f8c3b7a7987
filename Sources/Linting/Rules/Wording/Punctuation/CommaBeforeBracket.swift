import SourceText

/// Finds a comma before an opening bracket.
struct CommaBeforeBracket: WordingRule {
  let page = RulePage(
    "wording.comma-before-bracket",
    summary: "a comma before an opening bracket",
    why: """
      Brackets set a remark apart by themselves. Where the sentence needs a comma, it stands after
      the closing bracket: "on the first visit (in May), the team". A point of a numbered list, as
      "(a), (b) and (c)", keeps its comma.
      """,
    bad: [
      "The force has bought mobile devices[[, (]]such as tablets) for its officers.",
      "Two wings[[, (]]A and B) were full at the time of the inspection.",
      "The school's policy, 'Safe at school'[[, (]]see Annex B), is out of date.",
    ],
    good: [
      "The force has bought mobile devices (such as tablets) for its officers.",
      "On the first visit (in May), the team met the governor.",
      "Sections 5(1), (2) and (3) of the Act apply.",
      "The plan has three aims: (a) to prevent crime, (b) to protect victims, and (iii) to save time.",
      "However, (as we said in 2012) more could be done.",
      "Her Majesty's Inspectorate of Constabulary, (2012), gives the details.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.filter { $0.kind != .label }.flatMap { passage in
      passage.tokens.dropFirst(2).compactMap { index in
        guard prose.words[index] == "(", prose.words[index - 1] == ",",
          !Self.openers.contains(prose.words[index - 2]),
          !isLabelled(index, in: passage.tokens, of: prose)
        else { return nil }
        return prose.fault(
          at: index - 1..<index + 1, "a comma stands before an opening bracket",
          repair: .advice("delete the comma, or put it after the closing bracket"))
      }
    }
  }

  /// Whether a bracket holds only the number of a point, or a year.
  private func isLabelled(_ index: Int, in passage: Range<Int>, of prose: Prose) -> Bool {
    index + 2 < passage.upperBound && prose.words[index + 2] == ")"
      && EnglishWords.isListLabel(prose.words[index + 1])
  }

  /// The last words of what opens a sentence and has a comma of its own.
  private static let openers: Set = [
    "however", "therefore", "moreover", "furthermore", "nevertheless", "nonetheless", "similarly",
    "consequently", "finally", "first", "firstly", "secondly", "thirdly", "addition", "example",
    "particular", "general", "instead", "meanwhile", "overall", "accordingly",
  ]
}
