import SourceText

/// Finds two marks of punctuation where one belongs.
struct DoubledMark: WordingRule {
  let page = RulePage(
    "wording.doubled-mark",
    summary: "two marks of punctuation where one belongs",
    why: """
      Two marks in a row are what a change of the text leaves behind. The full stop of an
      abbreviation, as in "etc.,", and the points of an ellipsis are in order.
      """,
    bad: [
      "The force has a clear plan[[..]] Officers know it.",
      "The force has a plan[[,,]] but few officers know it.",
      "Calls are recorded by the control room[[;.]]",
      "Calls are recorded by the control room[[,.]] They are then closed.",
      "The plan was clear[[.,]] but few officers knew it.",
      "The team looked at three areas[[::]] training, time and tasking.",
      "Is the school safe[[??]] It is not yet clear.",
      "The officer called it 'a clear plan[[.'.]] It was not.",
    ],
    good: [
      "Tablets, phones, etc., are used by officers (cars, vans, etc.).",
      "At 3 p.m., A. N. Other Jr.; of Example Ltd., was there.",
      "One officer said: 'I thought... it was a plan....' He was not sure…, he said.",
      "The question was 'Is the school safe?', and the answer was 'Yes!'.",
      "The force works with others, e.g., fire officers; that is 'cars, vans, etc.'.",
      "Is that a plan?! Some staff thought so.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.flatMap { passage in
      passage.tokens.dropFirst().compactMap { index in
        guard !prose.isWord(index), let start = start(at: index, in: passage.tokens, of: prose)
        else { return nil }
        return prose.fault(
          at: start..<index + 1,
          "'\(prose.text(start..<index + 1))' is two marks where one belongs",
          repair: .advice("delete one of the two"))
      }
    }
  }

  /// Where the pair of marks begins that ends at a token, if one does.
  private func start(at index: Int, in passage: Range<Int>, of prose: Prose) -> Int? {
    let mark = prose.words[index]
    guard Self.marks.contains(mark), !prose.followsSpace(index) else { return nil }
    let first = prose.words[index - 1]
    if first == "'", mark == ".", index - 2 >= passage.lowerBound, !prose.followsSpace(index - 1) {
      return prose.words[index - 2] == "." && isSingle(index - 2, in: passage, of: prose)
        && !prose.endsAbbreviation(index - 2) ? index - 2 : nil
    }
    guard Self.marks.contains(first), prose.gap(before: index).isEmpty else { return nil }
    switch (first, mark) {
    case (".", "."):
      return isSingle(index - 1, in: passage, of: prose, butFor: index)
        && isSingle(index, in: passage, of: prose, butFor: index - 1) ? index - 1 : nil
    case (".", _):
      return isSingle(index - 1, in: passage, of: prose) && !prose.endsAbbreviation(index - 1)
        ? index - 1 : nil
    case ("?", "?"), ("!", "!"), ("?", "."), ("!", "."):
      return index - 1
    case ("?", _), ("!", _):
      return nil
    default:
      return index - 1
    }
  }

  private static let marks: Set = [".", ",", ";", ":", "?", "!"]

  /// Whether a full stop is none of the points of an ellipsis.
  private func isSingle(
    _ index: Int, in passage: Range<Int>, of prose: Prose, butFor other: Int? = nil
  ) -> Bool {
    [index - 1, index + 1].allSatisfy { neighbour in
      neighbour == other || !passage.contains(neighbour) || prose.words[neighbour] != "."
    }
  }
}
