import FindingsBank
import Wording

/// Tells which finding of the bank some sentences of a stored letter are.
struct FindingRecognizer {
  /// The likeness from which words are taken for those of a finding that has been edited since.
  private static let least = 0.8
  /// The most sentences of a finding that are recognised in one.
  static let mostSentences = 4

  private var vocabulary = Vocabulary()
  private let known: KnownWordings
  private let fullStop: Int32?

  /// Makes the findings of a bank ready.
  init(_ bank: Bank) {
    var vocabulary = Vocabulary()
    known = KnownWordings(
      bank.findings.flatMap { finding in
        ([finding.phrasing] + finding.items).map {
          KnownWording($0, of: finding, vocabulary: &vocabulary)
        }
      })
    let mark = Wording(".")
    fullStop = vocabulary.numbers(of: mark.tokens, in: mark).first
    self.vocabulary = vocabulary
  }

  /// The finding whose very words these are, slots filled somehow; that the last full stop is
  /// missing is no matter, for it may have been taken for another sentence's.
  mutating func finding(in range: Range<Int>, of wording: Wording) -> Finding? {
    finding(ofWords: vocabulary.numbers(of: wording.tokens[range], in: wording))
  }

  private func finding(ofWords tokens: [Int32]) -> Finding? {
    if let finding = known.finding(ofWords: tokens) { return finding }
    guard let fullStop, tokens.last != fullStop else { return nil }
    return known.finding(ofWords: tokens + [fullStop])
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
    let tokens = wording.tokens[start..<(candidates.last?.upperBound ?? start)]
    let numbers = vocabulary.numbers(of: tokens, in: wording)
    for (count, last) in candidates.enumerated().reversed() {
      if let finding = finding(ofWords: Array(numbers[..<(last.upperBound - start)])) {
        return (finding, count + 1)
      }
    }
    var best: (finding: Finding, sentences: Int, likeness: Double)?
    for (count, last) in candidates.enumerated() {
      let words = zip(tokens.prefix(last.upperBound - start), numbers)
        .filter { $0.0.kind == .word }.map(\.1)
      let match = known.mostAlike(
        WordList(numbers: words), atLeast: best?.likeness ?? Self.least, strictly: best != nil)
      if let match { best = (match.finding, count + 1, match.likeness) }
    }
    return best.map { ($0.finding, $0.sentences) }
  }
}
