import Drafting
import SourceText
import Wording

/// A letter's wording as units, one after the other without a gap, and the line behind each token.
struct LetterUnits {
  /// Tokens with one origin.
  private struct Run {
    var range: Range<Int>
    let origin: Origin
  }

  private let runs: [Run]
  /// The units, in order.
  let units: [LetterUnit]

  /// The units of a letter, in time linear in its length.
  init(_ wording: Wording, _ provenance: Provenance) {
    runs = Self.runs(of: wording, provenance)
    units = Self.units(of: runs)
  }

  /// Where a token comes from; nothing past the letter's ends.
  func origin(of token: Int) -> Origin? {
    Self.index(of: token, in: runs, \.range).map { runs[$0].origin }
  }

  /// The index of the unit that holds a token; nothing past the letter's ends.
  func index(ofUnitAt token: Int) -> Int? {
    Self.index(of: token, in: units, \.range)
  }

  /// The unit that holds a token; nothing past the letter's ends.
  func unit(at token: Int) -> LetterUnit? {
    index(ofUnitAt: token).map { units[$0] }
  }

  /// A stretch of tokens cut where units begin, each part with its unit's index.
  func parts(of range: Range<Int>) -> [(range: Range<Int>, unit: Int)] {
    var parts: [(range: Range<Int>, unit: Int)] = []
    var start = range.lowerBound
    while start < range.upperBound, let index = index(ofUnitAt: start) {
      let end = min(range.upperBound, units[index].range.upperBound)
      parts.append((start..<end, index))
      start = end
    }
    return parts
  }

  /// The index of the range that holds a token, by binary search.
  private static func index<Element>(
    of token: Int, in elements: [Element], _ range: KeyPath<Element, Range<Int>>
  ) -> Int? {
    let index = elements.partitioningIndex { $0[keyPath: range].upperBound > token }
    return index < elements.count && token >= 0 ? index : nil
  }

  private static func runs(of wording: Wording, _ provenance: Provenance) -> [Run] {
    var runs: [Run] = []
    var end = 0
    for (index, token) in wording.tokens.enumerated() {
      if token.source.lowerBound >= end || runs.isEmpty,
        let place = provenance.origin(at: token.source.lowerBound)
      {
        runs.append(Run(range: index..<index + 1, origin: place.origin))
        end = place.end
      } else if !runs.isEmpty {
        runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<index + 1
      }
    }
    return runs
  }

  private static func units(of runs: [Run]) -> [LetterUnit] {
    var units: [LetterUnit] = []
    var start = 0
    for index in runs.indices
    where index + 1 == runs.count || !runs[index].origin.isOneUnit(with: runs[index + 1].origin) {
      let own = runs[start...index]
      // A slot has a line of its own in the assessment; what chose the finding is beside its words.
      let origin = (own.first { $0.origin.kind == .finding } ?? runs[start]).origin
      units.append(
        LetterUnit(
          range: runs[start].range.lowerBound..<runs[index].range.upperBound,
          kind: origin.finding == nil ? origin.kind : .finding, finding: origin.finding,
          because: origin.because))
      start = index + 1
    }
    return units
  }
}

extension Origin {
  /// Whether words that follow words of this origin go on with the same unit.
  fileprivate func isOneUnit(with next: Origin) -> Bool {
    if finding != nil || next.finding != nil { return finding == next.finding }
    return kind == next.kind
      && (kind == .freeText ? because == next.because : source == next.source)
  }
}
