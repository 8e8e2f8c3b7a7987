import SourceText

/// Finds quotation marks that open and do not close, or close and did not open.
struct UnpairedQuotationMark: WordingRule {
  let page = RulePage(
    "wording.unpaired-quotation-mark",
    summary: "a quotation mark without its partner",
    why: """
      A quotation that does not end puts the inspectorate's own words into another's mouth. An
      apostrophe, as in "the officers' time", is no quotation mark. A quotation of several paragraphs
      opens at the start of each and closes at the end of the last.
      """,
    bad: [
      "The culture is still to [[']]ask not task resources to attend.",
      "The culture is still to ask not task[[']] resources to attend.",
      "The inspection, called [[‘]]Core business, covered all forces.",
      "One prisoner said, [[“]]Nobody told us about it.",
      "The governor called it a success.[[”]]",
      "Pupils described the [[']]ask first policy as 'fair'.",
      "The officers' plan, [[']]Our streets, is two years old.",
    ],
    good: [
      "The officers' time and the 1990s' buildings are not in question.",
      "Victims' and witnesses' needs are met by the 'ask not task' approach.",
      "The 'Safer Streets' plan and the ‘victims’ first’ policy are used.",
      "One nurse said, “The doctor told us ‘not now’ and left.”",
      "‘The board says “act on patients’ views” but does not,’ one patient said.",
      "“Nobody told us,” said one officer, “that it was the partners’ job.”",
      "A pupil said, \"That is the teachers' job\", and others agreed.",
      "The ’90s and the '80s were years of growth for goodness' sake and O'Brien's.",
      "The cell is 6' 2\" wide and has a 12\" screen.",
      "“The first paragraph of what was said is here.\n\n“The second ends it.”",
      "The guidance ('What works') and HMIC (2012)'s report agree.",
      "The two 'Sir Robert Peel' schools' results are good.",
      "Staff gave three reasons: 'no time', 'no tools' and 'others' needs'.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    UnpairedMarks.find(in: prose) { number in
      let marks = marks(in: prose.passages[number].tokens, of: prose)
      var unpaired = marks.isEmpty ? UnpairedMarks() : QuotationPairing.unpaired(marks)
      // By convention a quotation of several paragraphs opens each and closes the last.
      if let last = unpaired.unclosed.last, number + 1 < prose.passages.count,
        let opening = self.opening(prose.passages[number + 1].tokens, of: prose),
        marks.contains(where: { $0.index == last && $0.kind == opening.kind })
      {
        unpaired.unclosed.removeLast()
      }
      return unpaired
    }.faults(in: prose, called: "quotation mark")
  }

  private func marks(in passage: Range<Int>, of prose: Prose) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    for index in passage where prose.words[index] == "'" {
      if let mark = QuotationMark(prose, at: index, in: passage, after: marks.last) {
        marks.append(mark)
      }
    }
    return marks
  }

  /// The mark that opens a passage, if one does.
  private func opening(_ passage: Range<Int>, of prose: Prose) -> QuotationMark? {
    guard let first = passage.first, prose.words[first] == "'",
      let mark = QuotationMark(prose, at: first, in: passage, after: nil), mark.isOpening
    else { return nil }
    return mark
  }
}
