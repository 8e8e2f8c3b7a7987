import Wording

/// A bullet's words, made ready to be compared with others.
struct BulletWords {
  /// The numbers of its tokens in a vocabulary.
  let numbers: [Int32]
  /// Its words.
  let words: WordList

  init(_ tokens: Range<Int>, of wording: Wording, vocabulary: inout Vocabulary) {
    numbers = vocabulary.numbers(of: wording.tokens[tokens], in: wording)
    words = WordList(wording.selecting(tokens), vocabulary: &vocabulary)
  }
}
