package import FindingsBank
package import Wording

/// Tells which findings of a bank some words are, whatever fills their slots.
package struct FindingRecognizer: Sendable {
  private let patterns: [FindingPattern]
  private let patternsByFirstToken: [Int32: [Int]]
  private let patternsWithAnyStart: [Int]
  let vocabulary: Vocabulary
  let known: [KnownFinding]

  /// Makes the findings of a bank ready, in time linear in its length.
  package init(_ bank: Bank) {
    var compiler = PatternCompiler()
    patterns = bank.findings.enumerated().flatMap { position, finding in
      compiler.patterns(of: finding, at: position)
    }
    var byFirstToken: [Int32: [Int]] = [:]
    var withAnyStart: [Int] = []
    for (index, pattern) in patterns.enumerated() {
      guard let firsts = pattern.firstTokens else {
        withAnyStart.append(index)
        continue
      }
      for first in Set(firsts) { byFirstToken[first, default: []].append(index) }
    }
    patternsByFirstToken = byFirstToken
    patternsWithAnyStart = withAnyStart
    var vocabulary = compiler.vocabulary
    known = bank.findings.map { KnownFinding($0, vocabulary: &vocabulary) }
    self.vocabulary = vocabulary
  }

  /// Whether a finding has this word or punctuation mark.
  package func knows(_ form: String) -> Bool { vocabulary.knownNumber(of: form) != nil }

  /// The reading of some tokens in which most of them are findings; of equals, that in which fewest
  /// fill free slots, and then the first in the bank's order.
  ///
  /// A finding begins and ends with a sentence, and what fills a free slot is no more than a sentence.
  /// Takes time in proportion to the tokens, times the findings that begin with the same word.
  ///
  /// - Parameter isEligible: whether a finding is looked for; all are if nothing is said.
  package func reading(
    of range: Range<Int>, in wording: Wording,
    where isEligible: (Finding) -> Bool = { _ in true }
  ) -> FindingReading {
    let tokens = numbers(of: range, in: wording)
    let search = ReadingSearch(
      sentences: Sentences(in: range, of: wording), range: range)
    return search.best { start, sentenceEnds in
      matches(from: start, in: tokens, sentenceEnds).filter { isEligible($0.finding) }
    }
  }

  /// The findings that begin at a token, in the bank's order.
  private func matches(
    from start: Int, in tokens: [Int32], _ sentenceEnds: [Int]
  ) -> [FindingMatch] {
    guard start < tokens.count else { return [] }
    let candidates = (patternsByFirstToken[tokens[start]] ?? []) + patternsWithAnyStart
    return candidates.flatMap { index -> [FindingMatch] in
      guard patterns[index].mayBegin(at: start, in: tokens) else { return [] }
      var matcher = PatternMatcher(patterns[index], tokens: tokens, sentenceEnds: sentenceEnds)
      return matcher.matches(from: start)
    }.sorted { $0.position < $1.position }
  }

  /// The numbers of tokens, -1 for one that no finding has.
  private func numbers(of range: Range<Int>, in wording: Wording) -> [Int32] {
    wording.tokens[range].map {
      vocabulary.knownNumber(of: wording.form(of: $0).plainDashes) ?? -1
    }
  }
}
