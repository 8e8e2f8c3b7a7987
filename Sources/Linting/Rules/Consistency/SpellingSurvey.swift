import SourceText

/// What letters write in more than one way, gathered letter by letter.
struct SpellingSurvey: Sendable {
  private(set) var headings = HeadingSpellings()
  private var uses: TermUses
  /// The places that the rule about one letter reports.
  private var told: Set<SourceLocation> = []

  /// Nothing yet, of letters whose words are known.
  init(_ vocabulary: TermVocabulary) {
    uses = TermUses(of: vocabulary)
  }

  /// Adds what a letter writes.
  mutating func add(_ prose: Prose, letter: Int) {
    for contest in TermContest.contests(of: uses.add(prose, letter: letter)) {
      let preferred = contest.preferred { $0.uses.count }
      for form in contest.forms(besides: preferred) {
        told.formUnion(form.uses.map(\.location))
      }
    }
    headings.add(prose)
  }

  /// Adds what later letters write.
  mutating func append(_ other: SpellingSurvey) {
    uses.append(other.uses)
    told.formUnion(other.told)
    headings.append(other.headings)
  }

  /// The places that fewer letters have, each once, but for those that are told of one letter.
  var departures: [SpellingDeparture] {
    uses.contests.flatMap { contest in
      let preferred = contest.preferred(by: Self.letterCount)
      let usualCount = Self.letterCount(preferred)
      return contest.forms(besides: preferred).flatMap { form in
        let letterCount = Self.letterCount(form)
        return form.uses.grouped(by: \.location).filter { !told.contains($0.key) }.map {
          SpellingDeparture(
            use: $0.elements[0], letterCount: letterCount, usual: preferred.uses[0],
            usualCount: usualCount)
        }
      }
    }
  }

  private static func letterCount(_ form: TermContest.Form) -> Int {
    Set(form.uses.map(\.letter)).count
  }
}
