package import FindingsBank
package import Wording

/// Tells which findings of a bank some words are, whatever fills their slots.
package struct FindingRecognizer: Sendable {
  /// What is recognised in one piece.
  package enum Unit: Sendable {
    /// A finding, its text and the list that follows it.
    case finding
    /// A text, or an item of a list, wherever it stands.
    case phrasing
  }

  private let patterns: [FindingPattern]
  private let patternsByFirstToken: [Int32: [Int]]
  private let patternsWithAnyStart: [Int]
  let vocabulary: Vocabulary
  /// The findings, those of fewer words first.
  let known: [KnownFinding]

  /// Makes the findings of a bank ready, in time linear in its length.
  package init(_ bank: Bank, by unit: Unit = .finding) {
    let pieces = bank.findings.flatMap { finding in
      let phrasings = [finding.phrasing] + finding.items
      return switch unit {
      case .finding: [(finding: finding, phrasings: phrasings)]
      case .phrasing: phrasings.map { (finding: finding, phrasings: [$0]) }
      }
    }
    var compiler = PatternCompiler()
    patterns = pieces.enumerated().flatMap { position, piece in
      compiler.patterns(of: piece.phrasings, in: piece.finding, at: position)
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
    known = pieces.enumerated()
      .map { KnownFinding($1.finding, $1.phrasings, at: $0, vocabulary: &vocabulary) }
      .sorted { ($0.words.count, $0.position) < ($1.words.count, $1.position) }
    self.vocabulary = vocabulary
  }

  /// Whether a finding has this word or punctuation mark.
  package func knows(_ form: String) -> Bool { vocabulary.knownNumber(of: form) != nil }

  /// The reading of some tokens in which most of them are findings; of equals, that in which fewest
  /// fill free slots, and then the first in the bank's order.
  ///
  /// A finding begins and ends with a sentence, and what fills a free slot is no more than a
  /// sentence. Takes time in proportion to the tokens, times the findings that begin with the same
  /// word. Where a sentence may begin at many places within one, as after each initial, each is
  /// tried up to its end.
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

  /// The finding whose very words some tokens are, slots filled somehow; of several the first in
  /// the bank's order.
  ///
  /// Where most of the tokens would fill free slots they are none: what is nearly all gap would be
  /// found everywhere. The tokens may lack a full stop at their end.
  package func finding(whoseWordsAre range: Range<Int>, in wording: Wording) -> Finding? {
    let tokens = numbers(of: range, in: wording)
    guard let fullStop = vocabulary.knownNumber(of: "."), tokens.last != fullStop else {
      return finding(whoseWordsAre: tokens)
    }
    return finding(whoseWordsAre: tokens) ?? finding(whoseWordsAre: tokens + [fullStop])
  }

  private func finding(whoseWordsAre tokens: [Int32]) -> Finding? {
    let oneSentence = [Int](repeating: tokens.count, count: tokens.count)
    return matches(from: 0, in: tokens, oneSentence)
      .first { $0.range.count == tokens.count && 2 * $0.freeTokens <= tokens.count }?.finding
  }

  /// The findings that begin at a token, in the bank's order.
  private func matches(
    from start: Int, in tokens: [Int32], _ sentenceEnds: [Int]
  ) -> [FindingMatch] {
    guard start < tokens.count else { return [] }
    var matches: [FindingMatch] = []
    for candidates in [patternsByFirstToken[tokens[start]] ?? [], patternsWithAnyStart] {
      for index in candidates where patterns[index].mayBegin(at: start, in: tokens) {
        var matcher = PatternMatcher(patterns[index], tokens: tokens, sentenceEnds: sentenceEnds)
        matches += matcher.matches(from: start)
      }
    }
    return matches.sorted { $0.position < $1.position }
  }

  /// The numbers of tokens, negative ones for those that no finding has.
  private func numbers(of range: Range<Int>, in wording: Wording) -> [Int32] {
    // What fills a slot that stands again is told apart, too.
    var unknown: [String: Int32] = [:]
    return wording.tokens[range].map {
      let form = wording.form(of: $0).plainDashes
      if let number = vocabulary.knownNumber(of: form) { return number }
      let number = unknown[form] ?? -1 - Int32(unknown.count)
      unknown[form] = number
      return number
    }
  }
}
