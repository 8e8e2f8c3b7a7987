import SourceText

/// Finds abbreviations that a letter spells out a second time.
struct AbbreviationExplainedTwice: WordingRule {
  let page = RulePage(
    "wording.abbreviation-explained-twice",
    summary: "an abbreviation spelt out a second time",
    why: """
      Once an abbreviation has been spelt out the reader knows it: from then on it can stand alone.
      Spelt out again, it makes the reader wonder whether something else is meant.
      """,
    bad: [
      """
      Integrated Offender Management (IOM) is in place. Partners know what
      Integrated Offender Management ([[IOM]]) can do.
      """,
      """
      The force deals with anti-social behaviour (ASB) well. Anti-social behaviour ([[ASB]]) has
      fallen, and staff know what ASB is.
      """,
      """
      Police community support officers (PCSOs) are asked to visit. Each police community support
      officer ([[PCSO]]) has been trained.
      """,
    ],
    good: [
      "Integrated Offender Management (IOM) is in place. The scheme (IOM) has been praised.",
      "There were calls about neighbours and anti-social behaviour (ASB). Such calls (ASB) fell.",
      """
      ### Integrated Offender Management (IOM)

      HMIC examined the Integrated Offender Management (IOM) scheme.
      """,
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    let reader = AbbreviationReader(prose)
    var first: [String: Int] = [:]
    var faults: [RuleFault] = []
    for passage in prose.passages where passage.isProse {
      for abbreviation in reader.abbreviations(in: passage.tokens) {
        guard let explanation = abbreviation.explanation, explanation.isInBrackets,
          explanation.longForm != nil
        else { continue }
        let place = abbreviation.token..<abbreviation.token + 1
        guard let earlier = first[abbreviation.name] else {
          first[abbreviation.name] = abbreviation.token
          continue
        }
        faults.append(
          prose.fault(
            at: place, "'\(abbreviation.name)' has been spelt out before",
            repair: .advice("write \(prose.forms[abbreviation.token]) alone"),
            notes: [
              .init("spelt out first here", at: prose.location(of: earlier..<earlier + 1))
            ]))
      }
    }
    return faults
  }
}
