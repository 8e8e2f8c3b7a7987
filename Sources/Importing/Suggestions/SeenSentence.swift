import Wording

/// A sentence below a heading of a letter.
struct SeenSentence: Sendable {
  /// The letter's place in the pile.
  let letter: Int
  /// Its tokens in that letter.
  let tokens: Range<Int>
  /// The heading above it.
  let heading: String
  /// Its words, to be compared with those of others.
  let words: WordList
}
