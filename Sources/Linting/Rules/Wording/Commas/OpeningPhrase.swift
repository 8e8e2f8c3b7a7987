/// A phrase that links a sentence to the one before it, and what may follow it without a comma.
struct OpeningPhrase: Sendable {
  /// When a comma is missing after the phrase.
  private enum Need {
    /// Always, but for some words that may follow.
    case always(unless: Set<String> = [])
    /// Only where a new noun phrase or clause clearly begins.
    case beforeClause
    /// Unless the phrase means "in whatever way", or "to whatever degree".
    case unlessDegree
  }

  /// How many words it has.
  let length: Int
  private let need: Need

  /// The phrase that begins at a token.
  static func opener(at start: Int, in prose: Prose, before end: Int) -> OpeningPhrase? {
    guard let phrases = phrases[prose.words[start]] else { return nil }
    for (rest, need) in phrases where start + rest.count < end {
      if zip(rest, prose.words[(start + 1)...]).allSatisfy({ $0 == $1 }) {
        return OpeningPhrase(length: rest.count + 1, need: need)
      }
    }
    return nil
  }

  private static let phrases: [String: [([String], Need)]] = [
    "however": [([], .unlessDegree)],
    "therefore": [([], .always())],
    "furthermore": [([], .always())],
    "moreover": [([], .always())],
    "nevertheless": [([], .always())],
    "nonetheless": [([], .always())],
    "consequently": [([], .always())],
    "accordingly": [([], .always())],
    "meanwhile": [([], .always())],
    "additionally": [([], .beforeClause)],
    "similarly": [([], .beforeClause)],
    "likewise": [([], .beforeClause)],
    "conversely": [([], .beforeClause)],
    "alternatively": [([], .beforeClause)],
    "of": [(["course"], .always())],
    "for": [(["example"], .always(unless: ["purposes"])), (["instance"], .always())],
    "as": [
      (["a", "result"], .always(unless: ["of"])),
      (["a", "consequence"], .always(unless: ["of"])),
    ],
    "in": [
      (["addition"], .always(unless: ["to"])),
      (["contrast"], .always(unless: ["to", "with"])),
      (["conclusion"], .always(unless: ["of", "to"])),
      (["summary"], .beforeClause),
      (["other", "words"], .always()),
      (["particular"], .beforeClause),
    ],
    "by": [(["contrast"], .always(unless: ["to", "with"]))],
    "on": [
      (["the", "other", "hand"], .always()),
      (["the", "contrary"], .always()),
    ],
    "even": [(["so"], .beforeClause)],
    "that": [(["said"], .beforeClause)],
  ]

  /// Whether a comma is missing before a word that follows the phrase.
  func needsComma(before next: Int, in prose: Prose, until end: Int) -> Bool {
    switch need {
    case .always(let exceptions): !exceptions.contains(prose.words[next])
    case .beforeClause: beginsClause(next, in: prose)
    case .unlessDegree: !DegreeClause(prose, next..<end).isThere
    }
  }

  /// Whether a subject, or a phrase before it, begins at a word.
  private func beginsClause(_ next: Int, in prose: Prose) -> Bool {
    let word = prose.words[next]
    if word == "to" || word == "of" || word == "with" { return false }
    return EnglishWords.definiteDeterminers.contains(word) || Self.articles.contains(word)
      || EnglishWords.pronouns.contains(word) || EnglishWords.prepositions.contains(word)
      || Self.conjunctions.contains(word) || EnglishWords.people.contains(word)
      || prose.isInitials(next)
  }

  private static let articles: Set = [
    "a", "an", "no", "some", "each", "all", "any", "many", "most",
  ]
  private static let conjunctions: Set = [
    "if", "when", "where", "although", "though", "while", "whilst", "because", "unless", "once",
  ]
}
