import SourceText

/// Finds brackets that open and do not close, or close and did not open.
struct UnpairedBracket: WordingRule {
  let page = RulePage(
    "wording.unpaired-bracket",
    summary: "a bracket without its partner",
    why: """
      A bracket that is not closed leaves the reader to guess where the remark ends. The number of a
      point, as "a)" or "1)", needs no opening bracket.
      """,
    bad: [
      "The force uses mobile devices [[(]]such as tablets to save time.",
      "The force uses mobile devices such as tablets[[)]] to save time.",
      "Calls [[(]]those about anti-social behaviour (ASB) are recorded.",
      "The policy is out of date (see Annex B)[[)]].",
      "One officer said that [[[]]the system[[)]] was slow.",
    ],
    good: [
      "The force uses mobile devices (such as tablets (of two kinds) and phones).",
      "The school must either a) train its staff or b) hire others.",
      "Prisoners complain (either a) by letter or b) in person).",
      "1\\) The first recommendation (of three) has been met.",
      "Section 5(1)(a) of the Act applies.",
      "One officer said that '[the system] was slow'.",
      "The wards that we saw (they were:\n\n- the first; and\n- the last).",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    UnpairedMarks.find(in: prose) { number in
      let passage = prose.passages[number].tokens
      let marks = unpaired(in: passage, of: prose, ignoringLabels: false)
      guard !marks.isEmpty else { return marks }
      return unpaired(in: passage, of: prose, ignoringLabels: true).isEmpty
        ? UnpairedMarks() : marks
    }.faults(in: prose, called: "bracket")
  }

  private func unpaired(
    in passage: Range<Int>, of prose: Prose, ignoringLabels: Bool
  ) -> UnpairedMarks {
    var marks = UnpairedMarks()
    var open: [Int] = []
    for index in passage where !prose.isWord(index) {
      switch prose.words[index] {
      case "(", "[":
        open.append(index)
      case let word where word == ")" || word == "]":
        let endsLabel = endsLabel(index, in: passage, of: prose)
        if ignoringLabels && endsLabel { continue }
        let opening = word == ")" ? "(" : "["
        guard let partner = open.lastIndex(where: { prose.words[$0] == opening }) else {
          if !endsLabel { marks.unopened.append(index) }
          continue
        }
        marks.unclosed += open[(partner + 1)...]
        open.removeSubrange(partner...)
      default:
        break
      }
    }
    marks.unclosed += open
    return marks
  }

  /// Whether a bracket ends the number of a point, as in "a)".
  private func endsLabel(_ index: Int, in passage: Range<Int>, of prose: Prose) -> Bool {
    index > passage.lowerBound && index + 1 < passage.upperBound && prose.followsSpace(index + 1)
      && !prose.followsSpace(index) && prose.followsSpace(index - 1)
      && EnglishWords.isListLabel(prose.words[index - 1])
  }
}
