/// The words of some letters that may be terms written in more than one way.
struct TermVocabulary: Sendable {
  private(set) var compounds = CompoundVocabulary()
  private(set) var capitals: CapitalReader.Vocabulary = [:]

  /// Adds the words of a letter.
  mutating func add(_ prose: Prose) {
    compounds.add(prose, prose.words.map(WordKey.init))
    CapitalReader.add(prose, to: &capitals)
  }

  /// Adds the words of other letters.
  mutating func formUnion(_ other: TermVocabulary) {
    compounds.formUnion(other.compounds)
    capitals.merge(other.capitals) { $0.union($1) }
  }
}
