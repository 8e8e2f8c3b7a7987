import SourceText

/// Finds terms that the house writes in another way.
struct PreferredTerm: WordingRule {
  static let name = "wording.preferred-term"

  let page = RulePage(
    name,
    summary: "a term in a way of writing that the house does not want",
    why: """
      `templates/house-style.conf` lists the terms that the house prefers, each with the ways of
      writing it that are reported. These examples are of a house that prefers "call-handler",
      "frontline", "while", "chief officers" and "anti-social behaviour". Plurals and possessives are
      reported with their terms; words between quotation marks are somebody else's and are let be.
      """,
    bad: [
      "[[Call handlers]] record each [[call handler's]] name.",
      "The [[front-line]] team was seen [[whilst]] on patrol.",
      "It is known that [[Chief Officers]] have a plan. [[Chief Officers]] use it.",
      "[[Whilst]] [[antisocial behaviour]] has fallen, [[front line]] staff are few.",
    ],
    good: [
      "Call-handlers and a call-handler's team work on the frontline while others rest.",
      "Chief officers and the anti-social behaviour team are sound, as chief officers said.",
      "One officer said: 'Call handlers know best.' The posters say 'Front line first'.",
      "The front door and the line are new. Forces and call centres differ.",
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    guard !style.terms.isEmpty else { return [] }
    let finder = VariantFinder(style.terms)
    let headings = prose.passages.filter { $0.kind == .heading }.map(\.tokens)
    return prose.sentences.flatMap { sentence in
      let uses = finder.uses(in: prose, sentence, isSentence: true)
      let quoted = uses.isEmpty ? [] : prose.quotedTokens(in: sentence)
      return uses.filter { use in !quoted.contains { $0.overlaps(use.tokens) } }
    }.map { fault($0, in: prose) }
      + headings.flatMap { finder.uses(in: prose, $0, isSentence: false) }
      .map { fault($0, in: prose) }
  }

  private func fault(_ use: VariantUse, in prose: Prose) -> RuleFault {
    prose.fault(
      at: use.tokens, "the house does not write '\(prose.text(use.tokens))'",
      repair: .replacement(use.replacement),
      notes: [Diagnostic.Note("the house prefers '\(use.term.preferred)'", at: use.term.location)])
  }
}
