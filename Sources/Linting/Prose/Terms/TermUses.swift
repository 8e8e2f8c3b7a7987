/// The uses of terms that may be written in more than one way, gathered letter by letter.
struct TermUses: Sendable {
  private let compounds: CompoundReader
  private let capitals: CapitalReader
  /// The uses, in order of the letters.
  private var uses: [TermUse] = []

  /// No uses yet, in letters whose words are known.
  init(of vocabulary: TermVocabulary) {
    compounds = CompoundReader(vocabulary.compounds)
    capitals = CapitalReader(vocabulary.capitals)
  }

  /// Adds the uses in a letter, and gives them.
  @discardableResult
  mutating func add(_ prose: Prose, letter: Int) -> [TermUse] {
    let keys = prose.words.map(WordKey.init)
    let own =
      compounds.uses(in: prose, keys, letter: letter) + capitals.uses(in: prose, letter: letter)
    uses += own
    return own
  }

  /// Adds the uses in later letters.
  mutating func append(_ other: TermUses) { uses += other.uses }

  /// What the uses disagree about.
  var contests: [TermContest] { TermContest.contests(of: uses) }
}
