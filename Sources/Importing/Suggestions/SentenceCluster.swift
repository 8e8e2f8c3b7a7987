import Wording

/// Sentences of several letters that say nearly the same.
struct SentenceCluster {
  /// Sentences that are worded alike, in the order of the pile.
  struct Variant {
    /// Their wording.
    let wording: Wording
    /// Their words.
    let words: WordList
    /// The sentences themselves; never empty.
    var sentences: [SeenSentence]

    /// In how many letters they stand.
    var letterCount: Int { Set(sentences.map(\.letter)).count }
  }

  /// The ways in which it is worded, the one in most letters first; the others are nearly alike to
  /// it.
  let variants: [Variant]

  /// All its sentences.
  var sentences: [SeenSentence] { variants.flatMap(\.sentences) }
  /// The letters that it stands in.
  var letters: Set<Int> { Set(sentences.map(\.letter)) }
}
