/// Tells whether the words after "however" say to what degree or in what way: "however hard it
/// tries", "however it is done".
struct DegreeClause {
  private let prose: Prose
  /// The words after "however" to the end of the sentence.
  private let rest: Range<Int>

  init(_ prose: Prose, _ rest: Range<Int>) {
    self.prose = prose
    self.rest = rest
  }

  var isThere: Bool {
    let first = word(0)
    if Self.quantities.contains(first) { return rest.contains { prose.words[$0] == "," } }
    if EnglishWords.prepositions.contains(first) || EnglishWords.conjunctions.contains(first)
      || first == "there" || Self.times.contains(first)
    {
      return false
    }
    if beginsNounPhrase(0) { return isWay }
    // "However good the plan", but not "however recording the".
    if beginsNounPhrase(1) { return !EnglishWords.isGerund(first) }
    return (first == "well" || first.hasSuffix("ly")) && beginsNounPhrase(2)
  }

  private static let quantities: Set = ["much", "many", "few", "little"]
  private static let times: Set = [
    "currently", "unfortunately", "presently", "overall", "sometimes", "now", "here", "then",
    "only",
  ]

  private func word(_ offset: Int) -> String {
    rest.count > offset ? prose.words[rest.lowerBound + offset] : ""
  }

  private func beginsNounPhrase(_ offset: Int) -> Bool {
    let word = word(offset)
    return Self.articles.contains(word) || EnglishWords.subjectPronouns.contains(word)
      || EnglishWords.definiteDeterminers.contains(word) && word != "that"
  }

  private static let articles: Set = ["a", "an"]

  /// Whether a clause of the manner ends at a comma after which the sentence has its subject:
  /// "however the force decides to proceed, it must consult".
  private var isWay: Bool {
    // A clause of more than eight words is none of the manner.
    guard let comma = rest.prefix(9).first(where: { prose.words[$0] == "," }),
      comma + 1 < rest.upperBound
    else { return false }
    let clause = prose.words[rest.lowerBound..<comma]
    guard !clause.contains(where: { Self.clauseWords.contains($0) }) else { return false }
    let next = prose.words[comma + 1]
    let isSubject =
      EnglishWords.subjectPronouns.contains(next) || EnglishWords.definiteDeterminers.contains(next)
      || Self.articles.contains(next) || next == "there"
    return isSubject && clause.contains { isVerb($0) }
  }

  private static let clauseWords: Set = [
    "that", "which", "who", "where", "when", "if", "because", "although", "not", "no", "but",
  ]

  private func isVerb(_ word: String) -> Bool {
    EnglishWords.finiteVerbs.contains(word) || EnglishWords.infinitives.contains(word)
      || word.hasSuffix("s") && EnglishWords.infinitives.contains(String(word.dropLast()))
      || word == "chooses" || word == "choose" || word == "wants" || word == "looks"
  }
}
