package import FindingsBank
package import Wording

/// Tells which findings of a bank some words are, whatever fills their slots.
package struct FindingRecognizer: Sendable {
  /// A way to read the tokens from a sentence's start to the end.
  private struct Reading {
    /// How many tokens are findings; then how many of them fill no free slot.
    var score: (covered: Int, fixed: Int) = (0, 0)
    /// The match that it begins with; nothing for a sentence that is no finding.
    var match: FindingMatch?
    /// Other matches that it could as well begin with.
    var others: [FindingMatch] = []
  }

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

  /// The reading of some tokens in which most of them are findings; of equals, that in which fewest
  /// fill free slots, and then the first in the bank's order.
  ///
  /// A finding begins and ends with a sentence, and no free slot reaches from one into the next.
  /// Takes time in proportion to the tokens, times the findings that begin with the same word.
  package func reading(of range: Range<Int>, in wording: Wording) -> FindingReading {
    let tokens = numbers(of: range, in: wording)
    let starts = Sentences.starts(in: range, of: wording)
    let bounds = starts + [range.upperBound]
    var sentenceEnds: [Int] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      sentenceEnds += repeatElement(end - range.lowerBound, count: end - start)
    }
    let places = Dictionary(
      bounds.enumerated().map { ($1 - range.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })

    var best = [Reading](repeating: Reading(), count: bounds.count)
    for index in starts.indices.reversed() {
      best[index] = Reading(score: best[index + 1].score)
      for match in matches(from: bounds[index] - range.lowerBound, in: tokens, sentenceEnds) {
        guard let end = places[match.range.upperBound] else { continue }
        let rest = best[end].score
        let score = (
          covered: rest.covered + match.range.count,
          fixed: rest.fixed + match.range.count - match.freeTokens
        )
        if score > best[index].score {
          best[index] = Reading(score: score, match: match)
        } else if score == best[index].score, best[index].match != nil {
          best[index].others.append(match)
        }
      }
    }

    var parts: [FindingReading.Part] = []
    var index = 0
    while index < starts.count {
      let reading = best[index]
      if let match = reading.match, let end = places[match.range.upperBound] {
        parts.append(
          .finding(
            match.moved(by: range.lowerBound),
            others: reading.others.map { $0.moved(by: range.lowerBound) }))
        index = end
      } else {
        parts.append(.sentence(bounds[index]..<bounds[index + 1]))
        index += 1
      }
    }
    return FindingReading(parts: parts)
  }

  /// The findings that begin at a token, in the bank's order.
  private func matches(
    from start: Int, in tokens: [Int32], _ sentenceEnds: [Int]
  ) -> [FindingMatch] {
    guard start < tokens.count else { return [] }
    let candidates = (patternsByFirstToken[tokens[start]] ?? []) + patternsWithAnyStart
    return candidates.flatMap { index in
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
