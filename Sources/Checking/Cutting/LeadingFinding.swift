import FindingsBank
import Recognition
import Wording

/// The finding that some consecutive sentences of a stored letter are, from the first on.
struct LeadingFinding {
  /// The likeness from which words are taken for those of a finding that has been edited since.
  private static let least = 0.8
  /// The most sentences of a finding that are recognised in one.
  static let mostSentences = 4

  /// The finding.
  let finding: Finding
  /// How many of the sentences are it.
  let sentences: Int

  /// Recognises sentences in a finding's very words, or else in words much alike; nothing where
  /// they are neither.
  init?(
    of sentences: ArraySlice<Range<Int>>, in wording: Wording, by recognizer: FindingRecognizer
  ) {
    guard let start = sentences.first?.lowerBound else { return nil }
    let passage = wording.tokens[start].passage
    let candidates = sentences.prefix(Self.mostSentences)
      .prefix { wording.tokens[$0.lowerBound].passage == passage }
    for (count, last) in candidates.enumerated().reversed() {
      if let finding = recognizer.finding(whoseWordsAre: start..<last.upperBound, in: wording) {
        self.finding = finding
        self.sentences = count + 1
        return
      }
    }
    var best: (near: NearestFinding, count: Int)?
    for (count, last) in candidates.enumerated() {
      let near = recognizer.nearest(
        to: start..<last.upperBound, of: wording, atLeast: best?.near.likeness ?? Self.least)
      if let near, near.likeness > best?.near.likeness ?? 0 { best = (near, count + 1) }
    }
    guard let best else { return nil }
    finding = best.near.finding
    self.sentences = best.count
  }
}
