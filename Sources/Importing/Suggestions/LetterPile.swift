package import FindingsBank
import Recognition
package import SourceText
import Wording

/// A pile of letters, and their sentences that are in no bank yet.
package struct LetterPile: Sendable {
  /// The letters, in the order given.
  let letters: [ScannedLetter]
  /// The sentences below their headings that the bank does not hold, in order.
  let sentences: [SeenSentence]
  /// How many words of the letters the bank holds already.
  package let knownWords: Int

  /// Reads letters, and leaves out what is a finding of a bank, whatever fills its slots.
  package init(_ files: [SourceFile], apartFrom bank: Bank) {
    let recognizer = FindingRecognizer(bank)
    var vocabulary = Vocabulary()
    var sentences: [SeenSentence] = []
    var known = 0
    letters = files.map { ScannedLetter($0) }
    for (index, letter) in letters.enumerated() {
      for place in SentenceFinder(letter).places() {
        for part in recognizer.reading(of: place.tokens, in: letter.wording).parts {
          guard case .sentence(let range) = part else {
            known += letter.wordCount(part.range)
            continue
          }
          let words = WordList(Wording(letter.text(range)), vocabulary: &vocabulary)
          guard words.count > 0 else { continue }
          sentences.append(
            SeenSentence(letter: index, tokens: range, heading: place.heading, words: words))
        }
      }
    }
    self.sentences = sentences
    knownWords = known
  }

  /// A sentence as it is written.
  func text(_ sentence: SeenSentence) -> String { letters[sentence.letter].text(sentence.tokens) }
}
