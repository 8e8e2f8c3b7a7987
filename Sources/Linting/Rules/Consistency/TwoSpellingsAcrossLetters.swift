import SourceText

/// Finds terms that one letter writes in one way and another letter in another.
struct TwoSpellingsAcrossLetters: FolderRule {
  let page = RulePage(
    "consistency.two-spellings",
    summary: "a term that letters write in two ways, as \"frontline\" and \"front-line\"",
    why: """
      The letters of one inspection are read side by side. What fewer letters have is reported where
      it stands, in the bank, a template or an assessment, so that it can be mended once. What one
      letter alone writes in two ways is told by wording.two-spellings.
      """,
    bad: [
      RuleExample(
        "assessments/essex.conf",
        """
        force      = essex
        addressee  = The Chief Constable of Essex
        salutation = Chief Constable
        address    = Police Headquarters
        address    = Newtown AB1 2CD

        [calls]
        speed   = slow
        records = "Records of calls are kept by the [[Force]]."

        [training]
        courses      = two-ways
        courses.time = month
        """)
    ],
    good: [
      RuleExample(
        "findings-bank/training.conf",
        """
        [training]
        heading = Training

        [training.courses]
        question = Are staff trained?

        [training.courses.two-ways]
        judgement = good
        text = Long-term training is well managed:
        item = on a course in their first {{time}}; and
        item = by experienced staff.

        [training.courses.none]
        judgement = poor
        text = In the long term the force will have well-managed courses for its staff.
        """)
    ])

  func faults(in folder: LintedFolder) -> [RuleFault] {
    let vocabulary = folder.gather(TermVocabulary()) { vocabulary, _, prose in
      vocabulary.add(prose)
    }.reduce(into: TermVocabulary()) { $0.formUnion($1) }
    let survey = folder.gather(SpellingSurvey(vocabulary)) { survey, letter, prose in
      survey.add(prose, letter: letter)
    }.reduce(into: SpellingSurvey(vocabulary)) { $0.append($1) }
    return faults(survey.departures, in: folder) + survey.headings.faults()
  }

  /// What is said of each departure; the words of each letter are made once.
  private func faults(_ departures: [SpellingDeparture], in folder: LintedFolder) -> [RuleFault] {
    var patterns: [TermUse: TermPattern] = [:]
    for (letter, departures) in departures.grouped(by: \.usual.letter) {
      guard let prose = folder.prose(at: letter) else { continue }
      for departure in departures {
        patterns[departure.usual] = TermPattern(departure.usual, in: prose)
      }
    }
    return departures.grouped(by: \.use.letter).flatMap { letter, departures -> [RuleFault] in
      guard let prose = folder.prose(at: letter) else { return [] }
      return departures.compactMap { departure in
        patterns[departure.usual].map { fault(departure, in: prose, against: $0) }
      }
    }
  }

  private func fault(
    _ departure: SpellingDeparture, in prose: Prose, against pattern: TermPattern
  ) -> RuleFault {
    let text = pattern.text(of: departure.use, in: prose)
    return RuleFault(
      at: .location(departure.use.location),
      "'\(prose.text(departure.use.tokens))' stands in \(Self.letters(departure.letterCount)), "
        + "'\(text)' in \(departure.usualCount)",
      repair: .replacement(text),
      notes: [.init("'\(pattern.text)' is here, for one", at: pattern.location)])
  }

  /// A number of letters in words.
  static func letters(_ count: Int) -> String { count == 1 ? "1 letter" : "\(count) letters" }
}
