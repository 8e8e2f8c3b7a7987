import FindingsBank

/// Searches the best way to read some tokens as findings and sentences that are none, from the last
/// sentence to the first.
struct ReadingSearch {
  /// A way to read the tokens from a sentence's start to the end.
  private struct Reading {
    /// How many tokens are findings; then how many of them fill no free slot.
    var score: (covered: Int, fixed: Int) = (0, 0)
    /// The match that it begins with; nothing for a sentence that is no finding.
    var match: FindingMatch?
    /// Other matches that it could as well begin with.
    var others: [FindingMatch] = []
  }

  /// Where sentences begin or may begin, in tokens of the wording.
  let sentences: Sentences
  /// The tokens.
  let range: Range<Int>

  /// The best reading.
  ///
  /// - Parameter matches: the findings that begin at a token, in the bank's order, given for each
  ///   token the end of its sentence; all counted from the first of the tokens.
  func best(_ matches: (Int, [Int]) -> [FindingMatch]) -> FindingReading {
    let bounds = sentences.starts + [range.upperBound]
    let sentenceEnds = sentenceEnds
    var places: [Int: Int] = [:]
    for (place, bound) in bounds.enumerated() { places[bound - range.lowerBound] = place }

    var best = [Reading](repeating: Reading(), count: bounds.count)
    for index in sentences.starts.indices.reversed() {
      best[index] = Reading(score: best[index + 1].score)
      let matches = matches(bounds[index] - range.lowerBound, sentenceEnds)
        .filter { places[$0.range.upperBound] != nil }
      let counts = matches.reduce(into: [:]) { $0[$1.finding.id, default: 0] += 1 }
      for var match in matches {
        guard let end = places[match.range.upperBound] else { continue }
        // It may end where an abbreviation does, or go on.
        if counts[match.finding.id, default: 0] > 1 { match.isAmbiguous = true }
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
    return FindingReading(parts: parts(best, bounds, places))
  }

  /// For each token the end of its sentence.
  private var sentenceEnds: [Int] {
    var ends: [Int] = []
    var start = range.lowerBound
    for bound in sentences.starts.dropFirst() + [range.upperBound]
    where bound == range.upperBound || sentences.certain.contains(bound) {
      ends += repeatElement(bound - range.lowerBound, count: bound - start)
      start = bound
    }
    return ends
  }

  private func parts(
    _ best: [Reading], _ bounds: [Int], _ places: [Int: Int]
  ) -> [FindingReading.Part] {
    var parts: [FindingReading.Part] = []
    var index = 0
    while index + 1 < bounds.count {
      let reading = best[index]
      if let match = reading.match, let end = places[match.range.upperBound] {
        parts.append(
          .finding(
            match.moved(by: range.lowerBound),
            others: reading.others.map { $0.moved(by: range.lowerBound) }))
        index = end
        continue
      }
      let sentence = bounds[index]..<bounds[index + 1]
      // A break that nothing begins at was none.
      if case .sentence(let last)? = parts.last, !sentences.certain.contains(sentence.lowerBound) {
        parts[parts.count - 1] = .sentence(last.lowerBound..<sentence.upperBound)
      } else {
        parts.append(.sentence(sentence))
      }
      index += 1
    }
    return parts
  }
}
