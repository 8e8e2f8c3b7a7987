import SourceText

/// Finds the items of a list that do not end as the others do.
struct ListPunctuation: WordingRule {
  let page = RulePage(
    "wording.list-punctuation",
    summary: "an item that does not end as the others of its list do",
    why: """
      The items of a list are sentences, each with its full stop; or parts of one sentence, with
      semicolons, "and" or "or" after the last but one, and a full stop at the end; or they have no
      marks at all.
      """,
    bad: [
      "- preventing crime;\n- attending [[crimes]]\n- recording crime; and\n- saving time.",
      "- preventing crime;\n- attending [[crimes.]]\n- recording crime; and\n- saving time.",
      "- preventing crime;\n- attending crimes; and\n- saving [[time]]",
      "- preventing crime;\n- attending crimes; and\n- saving [[time;]]",
      "- preventing crime;\n- attending [[crimes, and]]\n- saving time.",
      "- preventing [[crime; and]]\n- attending crimes;\n- recording crime;\n- saving time.",
      "- The force has a good plan.\n- Officers do know of [[it]]\n- It is clear.",
      "- The force has a good plan.\n- Officers do know of [[it;]]\n- It is clear.",
      "- The force does have a [[plan]]\n- It is known to all officers.",
      "- tablets\n- mobile [[phones;]]\n- cameras",
    ],
    good: [
      "- preventing crime;\n- attending crimes; and\n- saving time.",
      "- preventing crime\n- attending crimes\n- saving time",
      "- preventing crime\n- attending crimes\n- saving time.",
      "- preventing crime,\n- attending crimes, and\n- saving time.",
      "- The force has a plan.\n- Is it known? It is.\n- Officers said: 'We know it.'",
      "- preventing crime",
      "- how well crime is prevented;\n- what officers do:\n  - by day; and\n  - by night; and\n- why.",
      "- phones, tablets etc.\n- cars\n- radios (old ones)",
      "- The force has a plan.\n\n  It is not used.\n- Officers know it.",
      "1. to train staff;\n2. to equip them; or\n3. to hire others (see para. 5).",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    lists(of: prose).flatMap { list in
      guard list.items.count > 1 else { return [RuleFault]() }
      let pattern = ListPattern(of: list.items, mayGoOn: list.mayGoOn)
      let last = list.items.count - 1
      let eachHasConjunction = list.items.dropLast().allSatisfy { $0.conjunction != nil }
      return list.items.enumerated().compactMap { number, item in
        if !pattern.allows(item, isLast: number == last, list.mayGoOn) {
          return fault(at: item, pattern.mark(isLast: number == last), in: prose)
        }
        guard item.conjunction != nil, number < last - 1, !eachHasConjunction else { return nil }
        return self.fault(
          at: item, "'\(prose.words[item.tokens.upperBound - 1])' belongs to the last item but one",
          repair: nil, in: prose)
      }
    }
  }

  private func fault(
    at item: ListItem, _ expected: (mark: String, name: String)?, in prose: Prose
  ) -> RuleFault {
    guard let expected else {
      return fault(
        at: item, "the item ends in a mark, unlike the others of its list",
        repair: .advice("delete the mark"), in: prose)
    }
    return fault(
      at: item, "the item does not end in \(expected.name), as its list asks for",
      repair: .advice("end it with '\(expected.mark)'"), in: prose)
  }

  private func fault(
    at item: ListItem, _ message: String, repair: Diagnostic.Repair?, in prose: Prose
  ) -> RuleFault {
    let end = item.tokens.upperBound
    var start = end - 1
    if item.conjunction != nil { start -= 1 }
    while start > item.tokens.lowerBound, !prose.isWord(start) || start == item.conjunction {
      start -= 1
    }
    return prose.fault(at: start..<end, message, repair: repair)
  }

  /// A list, and whether it stands within an item that another follows.
  private struct List {
    var items: [ListItem] = []
    var mayGoOn = false
  }

  private func lists(of prose: Prose) -> [List] {
    var lists: [Int: List] = [:]
    var lastItems: [Int: Int] = [:]
    for (number, passage) in prose.passages.enumerated() {
      if let list = passage.list { lastItems[list] = number }
    }
    var open: [Int] = []
    for (number, passage) in prose.passages.enumerated() {
      guard case .item(let list, let depth) = passage.kind else { continue }
      open = Array(open.prefix(depth - 1)) + [list]
      let isFollowed = isFollowed(number, list, lastItems, in: prose)
      lists[list, default: List()].items.append(
        ListItem(passage.tokens, of: prose, isFollowed: isFollowed))
      lists[list]?.mayGoOn = open.dropLast().contains { (lastItems[$0] ?? 0) > number }
    }
    return lists.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether the passage after the first of an item belongs to the item too.
  private func isFollowed(
    _ number: Int, _ list: Int, _ lastItems: [Int: Int], in prose: Prose
  ) -> Bool {
    guard number + 1 < prose.passages.count else { return false }
    let next = prose.passages[number + 1]
    if case .item(let other, let depth) = next.kind,
      case .item(_, let own) = prose.passages[number].kind
    {
      return other != list && depth > own
    }
    return next.list == nil && (lastItems[list] ?? 0) > number
  }
}
