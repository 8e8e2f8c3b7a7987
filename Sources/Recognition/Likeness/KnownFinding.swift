import FindingsBank
import Wording

/// A finding made ready to be told from words that are nearly it.
struct KnownFinding: Sendable {
  /// The finding.
  let finding: Finding
  /// Its place in the bank's order.
  let position: Int
  /// Its words with every slot at its house wording.
  let words: WordList

  /// Some phrasings of a finding, to be compared with what shares the vocabulary.
  init(
    _ finding: Finding, _ phrasings: [Phrasing], at position: Int, vocabulary: inout Vocabulary
  ) {
    self.finding = finding
    self.position = position
    let text = phrasings.map { finding.houseText(of: $0) }.joined(separator: " ")
    words = WordList(Wording(text), vocabulary: &vocabulary)
  }
}
