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
    let letters = folder.letters.map(\.prose)
    let uses = CompoundReader(letters).uses() + CapitalReader(letters).uses()
    let contests = TermContest.contests(of: uses)
    guard !contests.isEmpty else { return [] }
    let told = Self.placesTold(uses, in: letters)
    return contests.flatMap { contest in
      let preferred = contest.preferred(by: Self.letterCount)
      return contest.forms.filter { $0.spelling != preferred.spelling }.flatMap {
        faults(of: $0, against: preferred, in: letters, but: told)
      }
    } + HeadingSpellings(letters).faults()
  }

  /// The places that the rule about one letter reports.
  private static func placesTold(_ uses: [TermUse], in letters: [Prose]) -> Set<SourceLocation> {
    let contests = uses.grouped(by: \.letter).flatMap { TermContest.contests(of: $0.elements) }
    return contests.reduce(into: []) { places, contest in
      let preferred = contest.preferred { $0.uses.count }
      for use in contest.forms.filter({ $0.spelling != preferred.spelling }).flatMap(\.uses) {
        places.insert(letters[use.letter].location(of: use.tokens))
      }
    }
  }

  private static func letterCount(_ form: TermContest.Form) -> Int {
    Set(form.uses.map(\.letter)).count
  }

  private func faults(
    of form: TermContest.Form, against preferred: TermContest.Form, in letters: [Prose],
    but told: Set<SourceLocation>
  ) -> [RuleFault] {
    let other = preferred.uses[0]
    let otherProse = letters[other.letter]
    let otherCount = Self.letterCount(preferred)
    return form.uses.grouped { letters[$0.letter].location(of: $0.tokens) }
      .compactMap { location, uses in
        guard !told.contains(location) else { return nil }
        let prose = letters[uses[0].letter]
        let written = prose.text(uses[0].tokens)
        let text = uses[0].text(in: prose, writtenAs: other, in: otherProse)
        return RuleFault(
          at: .location(location),
          "'\(written)' stands in \(Self.letters(Self.letterCount(form))), "
            + "'\(text)' in \(otherCount)",
          repair: .replacement(text),
          notes: [
            .init(
              "'\(otherProse.text(other.tokens))' is here, for one",
              at: otherProse.location(of: other.tokens))
          ])
      }
  }

  /// A number of letters in words.
  static func letters(_ count: Int) -> String { count == 1 ? "1 letter" : "\(count) letters" }
}
