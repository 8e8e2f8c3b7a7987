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
    let gathered = folder.gather(Gathered(vocabulary)) { gathered, letter, prose in
      gathered.add(prose, letter: letter)
    }.reduce(into: Gathered(vocabulary)) { $0.append($1) }
    return gathered.uses.contests.flatMap { faults(of: $0, in: folder, but: gathered.told) }
      + gathered.headings.faults()
  }

  /// What is gathered from the letters.
  private struct Gathered: Sendable {
    private(set) var uses: TermUses
    /// The places that the rule about one letter reports.
    private(set) var told: Set<SourceLocation> = []
    private(set) var headings = HeadingSpellings()

    init(_ vocabulary: TermVocabulary) {
      uses = TermUses(of: vocabulary)
    }

    mutating func add(_ prose: Prose, letter: Int) {
      for contest in TermContest.contests(of: uses.add(prose, letter: letter)) {
        let preferred = contest.preferred { $0.uses.count }
        for use in contest.forms.filter({ $0.spelling != preferred.spelling }).flatMap(\.uses) {
          told.insert(use.location)
        }
      }
      headings.add(prose)
    }

    mutating func append(_ other: Gathered) {
      uses.append(other.uses)
      told.formUnion(other.told)
      headings.append(other.headings)
    }
  }

  private static func letterCount(_ form: TermContest.Form) -> Int {
    Set(form.uses.map(\.letter)).count
  }

  private func faults(
    of contest: TermContest, in folder: LintedFolder, but told: Set<SourceLocation>
  ) -> [RuleFault] {
    let preferred = contest.preferred(by: Self.letterCount)
    let other = preferred.uses[0]
    guard let otherProse = folder.prose(at: other.letter) else { return [] }
    let otherCount = Self.letterCount(preferred)
    let note = Diagnostic.Note(
      "'\(otherProse.text(other.tokens))' is here, for one",
      at: other.location)
    return contest.forms.filter { $0.spelling != preferred.spelling }.flatMap { form in
      let count = Self.letters(Self.letterCount(form))
      return form.uses.grouped(by: \.location).compactMap { location, uses -> RuleFault? in
        guard !told.contains(location), let prose = folder.prose(at: uses[0].letter) else {
          return nil
        }
        let text = uses[0].text(in: prose, writtenAs: other, in: otherProse)
        return RuleFault(
          at: .location(location),
          "'\(prose.text(uses[0].tokens))' stands in \(count), '\(text)' in \(otherCount)",
          repair: .replacement(text), notes: [note])
      }
    }
  }

  /// A number of letters in words.
  static func letters(_ count: Int) -> String { count == 1 ? "1 letter" : "\(count) letters" }
}
