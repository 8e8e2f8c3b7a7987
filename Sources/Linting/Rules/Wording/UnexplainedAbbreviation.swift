import SourceText

/// Finds abbreviations that a letter does not spell out before it uses them.
struct UnexplainedAbbreviation: WordingRule {
  let page = RulePage(
    "wording.unexplained-abbreviation",
    summary: "an abbreviation that the letter does not spell out",
    why: """
      A letter is read by people from outside the service too. Write what an abbreviation stands
      for where it is first used, with the abbreviation in brackets after it. Those that every
      reader of your letters knows can be named once, as the house's known abbreviations.
      """,
    bad: [
      "In these cases [[PCSOs]] are asked to visit. The PCSOs then report back.",
      "The [[MARAC]] has met. It is not clear who attends the MARAC's meetings.",
      """
      Integrated Offender Management is in place. The force is testing [[IOM]] methods, and IOM is
      well led.
      """,
      """
      Files on the [[PNC]] are checked. The police national computer (PNC) is up to date, and the
      PNC is used.
      """,
      "The [[DfE]] has been told, and [[MoJ-funded]] places are filled.",
      "Pupils with [[SEND]] are well supported by the [[SENCo]].",
    ],
    good: [
      "Police community support officers (PCSOs) are asked to visit. A PCSO's report is kept.",
      "The IOM (Integrated Offender Management) scheme is well led, and IOM teams are joint.",
      "The force is tackling anti-social behaviour (ASB). ASB has fallen.",
      "The Police Efficiency, Effectiveness and Legitimacy (PEEL) interim assessment is under way.",
      "The multi-agency risk assessment conference, known as MARAC, is held once a month.",
      "The IT systems are old. Its CCTV is new, and GPs in the UK were asked by email.",
      "Part II and Annex IX do apply, as does section B of the A4 form.",
      "The team in CV32 4EL has a VW and works to BS 7858.",
      "The THRIVE model (threat, harm, risk, investigation, vulnerability, engagement) is used.",
      "The unit was led by DCI Example, and Mr AB Example has left.",
      "The scheme is called 'STOP', and Operation VIXEN is part of it. Officers MUST NOT enter.",
      "### IMPROVING THE SERVICE OF ALL TEAMS",
      "Officers of the Crown Prosecution Service ('the CPS') were seen. The CPS is content.",
      """
      The Care Quality Commission, or CQC, has been told, and NICE (the National Institute for
      Health and Care Excellence) is content with what the CQC and NICE have seen.
      """,
    ])

  func faults(in prose: Prose, _ style: HouseStyle) -> [RuleFault] {
    let reader = AbbreviationReader(prose)
    var firstUses: [Abbreviation] = []
    var used: Set<String> = []
    var explanations: [String: Abbreviation] = [:]
    for passage in prose.passages {
      for abbreviation in reader.abbreviations(in: passage.tokens) {
        let name = abbreviation.name
        if abbreviation.explanation != nil {
          if explanations[name] == nil { explanations[name] = abbreviation }
        } else if passage.isProse, explanations[name] == nil, !Self.isKnown(name, to: style),
          used.insert(name).inserted
        {
          firstUses.append(abbreviation)
        }
      }
    }
    // A word in capitals that the letter has in small letters too is stressed, or a name.
    let small = Set(firstUses.map { $0.name.lowercased() }).intersection(prose.forms)
    let unexplained = firstUses.filter {
      explanations[$0.name] != nil || !small.contains($0.name.lowercased())
    }
    return unexplained.enumerated().map { number, use in
      if let explanation = explanations[use.name] {
        return fault(of: use, explainedAt: explanation, in: prose)
      }
      let longForm =
        number < Spelling.mostSuggestions ? capitalizedLongForm(of: use.name, in: prose) : nil
      return prose.fault(
        at: use.token..<use.token + 1, "this letter does not say what '\(use.name)' stands for",
        repair: .advice(longForm.map { advice($0, use.name) } ?? Self.plainAdvice))
    }
  }

  private static func isKnown(_ name: String, to style: HouseStyle) -> Bool {
    EnglishWords.familiarAbbreviations.contains(name.uppercased())
      || style.knownAbbreviations.contains(name)
  }

  private func fault(
    of use: Abbreviation, explainedAt explanation: Abbreviation, in prose: Prose
  ) -> RuleFault {
    let longForm = explanation.explanation?.longForm
    return prose.fault(
      at: use.token..<use.token + 1, "'\(use.name)' is used before it is spelt out",
      repair: .advice(longForm.map { advice(prose.text($0), use.name) } ?? Self.plainAdvice),
      notes: [
        .init(
          "it is spelt out here",
          at: prose.location(of: explanation.token..<explanation.token + 1))
      ])
  }

  private func advice(_ longForm: String, _ name: String) -> String {
    "write \(longForm) (\(name)) at its first use"
  }

  private static let plainAdvice =
    "write it out at its first use, with the abbreviation in brackets after it"

  /// A phrase of the letter with these initials, all in capitals, so that it is no chance.
  private func capitalizedLongForm(of name: String, in prose: Prose) -> String? {
    let longForm = LongForm(of: name, in: prose)
    for sentence in prose.sentences {
      for start in sentence where prose.startsUppercase(start) && prose.isWord(start) {
        guard let words = longForm.words(from: start, before: sentence.upperBound),
          words.count > 1, prose.startsUppercase(words.upperBound - 1),
          words.allSatisfy({
            prose.startsUppercase($0) || EnglishWords.linkingWords.contains(prose.words[$0])
              || !prose.isWord($0)
          })
        else { continue }
        return prose.text(words)
      }
    }
    return nil
  }
}
