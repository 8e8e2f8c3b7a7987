import SourceText

/// Finds words that hold the place of others, as "TBC".
struct Placeholder: WordingRule {
  let page = RulePage(
    "wording.placeholder",
    summary: "a word that holds the place of others, as \"TBC\"",
    why: """
      What was to be filled in later is easily sent as it is. Write what belongs there, or take the
      sentence out.
      """,
    bad: [
      "The force will report in [[TBC]].",
      "The review was led by [[XXX]] and ends in May.",
      "Staff were trained by [[[insert name]]] in 2013.",
      "[[TODO]]: the policy was not seen. [[[To be written]]]",
    ],
    good: [
      "The date is to be confirmed by the force.",
      "Part XX of the plan (Annex X) names the staff.",
      "The officer said: 'We [the team] record each call.'",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    prose.passages.flatMap { passage in
      passage.tokens.compactMap { index in
        place(at: index, in: passage.tokens, of: prose).map { range in
          prose.fault(
            at: range, "'\(prose.text(range))' holds the place of something else",
            repair: .advice("write what belongs here"))
        }
      }
    }
  }

  /// The words that a token begins and that hold a place; nothing where it begins none.
  private func place(at index: Int, in passage: Range<Int>, of prose: Prose) -> Range<Int>? {
    let form = prose.forms[index]
    if Self.signs.contains(form) || form.utf8.count > 2 && form.utf8.allSatisfy({ $0 == 0x58 }) {
      return index..<index + 1
    }
    guard form == "[", index + 1 < passage.upperBound, Self.orders.contains(prose.words[index + 1])
    else { return nil }
    let within = index + 1..<min(passage.upperBound, index + Self.longest)
    return within.first { prose.forms[$0] == "]" }.map { index + 1..<$0 }
  }

  /// How many tokens may stand between brackets.
  private static let longest = 12
  private static let signs: Set = ["TBC", "TBA", "TBD", "TODO", "FIXME"]
  /// Words that begin what is to be done with the brackets.
  private static let orders: Set = ["insert", "add", "to", "name", "date", "tbc", "check"]
}
