import FindingsBank
import Wording

/// Tells which finding of the bank some sentences of a stored letter are.
struct FindingRecognizer {
  /// The likeness from which words are taken for those of a finding that has been edited since.
  private static let least = 0.8
  /// The most sentences of a finding that are recognised in one.
  private static let mostSentences = 4

  private var vocabulary = Vocabulary()
  private let known: [KnownWording]
  private let fullStop: Int32?

  /// Makes the findings of a bank ready.
  init(_ bank: Bank) {
    var vocabulary = Vocabulary()
    known = bank.findings.flatMap { finding in
      ([finding.phrasing] + finding.items).map {
        KnownWording($0, of: finding, vocabulary: &vocabulary)
      }
    }
    let mark = Wording(".")
    fullStop = vocabulary.numbers(of: mark.tokens, in: mark).first
    self.vocabulary = vocabulary
  }

  /// The finding whose very words these are, slots filled somehow; that the last full stop is
  /// missing is no matter, for it may have been taken for another sentence's.
  mutating func finding(in range: Range<Int>, of wording: Wording) -> Finding? {
    let tokens = vocabulary.numbers(of: wording.tokens[range], in: wording)
    if let match = known.first(where: { $0.matches(tokens) }) { return match.finding }
    guard let fullStop, tokens.last != fullStop else { return nil }
    return known.first { $0.matches(tokens + [fullStop]) }?.finding
  }

  /// The finding that some consecutive sentences are, from the first on, and how many of them.
  ///
  /// They are it in its very words, or else in words much alike.
  mutating func leadingFinding(
    of sentences: ArraySlice<Range<Int>>, in wording: Wording
  ) -> (finding: Finding, sentences: Int)? {
    guard let start = sentences.first?.lowerBound else { return nil }
    let passage = wording.tokens[start].passage
    let candidates = sentences.prefix(Self.mostSentences)
      .prefix { wording.tokens[$0.lowerBound].passage == passage }
    for (count, last) in candidates.enumerated().reversed() {
      if let finding = finding(in: start..<last.upperBound, of: wording) {
        return (finding, count + 1)
      }
    }
    var best: (finding: Finding, sentences: Int, likeness: Double)?
    for (count, last) in candidates.enumerated() {
      let text = wording.text(of: start..<last.upperBound)
      let words = WordList(Wording(text), vocabulary: &vocabulary)
      for candidate in known {
        let least = best?.likeness ?? Self.least
        if let likeness = candidate.words.likeness(to: words, atLeast: least),
          best == nil || likeness > least
        {
          best = (candidate.finding, count + 1, likeness)
        }
      }
    }
    return best.map { ($0.finding, $0.sentences) }
  }
}
