import FindingsBank
import Recognition
import Wording

/// Tells which statements of a letter were not in its sample.
struct ChosenUnits {
  /// The share of a statement's tokens below which what the sample has of them is taken for chance.
  private static let leastShare = 0.4

  let units: LetterUnits
  /// The sample's wording.
  let old: Wording
  /// What changed places, which is in both.
  let moves: MoveIndex

  /// The indices of statements almost none of whose words are in the sample, or in whose place the
  /// sample has the very words of another finding.
  func indices(amid hunks: [Hunk], _ recognizer: FindingRecognizer) -> Set<Int> {
    var chosen: Set<Int> = []
    var start = 0
    for (index, unit) in units.units.enumerated() {
      while start < hunks.count, hunks[start].new.upperBound < unit.range.lowerBound { start += 1 }
      guard start < hunks.count else { break }
      guard unit.isStatement else { continue }
      let own = hunks[start...].prefix { $0.new.lowerBound <= unit.range.upperBound }
      guard !own.isEmpty, !isMoved(unit.range) else { continue }
      if isStrange(unit.range, own) || isAnother(unit, own, recognizer) { chosen.insert(index) }
    }
    return chosen
  }

  private func isMoved(_ range: Range<Int>) -> Bool {
    moves.touching(new: range).contains { 2 * $0.new.clamped(to: range).count >= range.count }
  }

  /// Whether too few tokens of a unit are kept; single words between hunks count for nothing.
  private func isStrange(_ range: Range<Int>, _ hunks: ArraySlice<Hunk>) -> Bool {
    guard hunks.contains(where: { $0.new.overlaps(range) }) else { return false }
    var inRuns = 0
    var alone = 0
    var start = range.lowerBound
    let end = range.upperBound..<range.upperBound
    for gap in hunks.lazy.map(\.new) + [end] {
      let run = max(0, min(gap.lowerBound, range.upperBound) - start)
      if run == 1 { alone += 1 } else { inRuns += run }
      start = max(start, gap.upperBound)
    }
    // Of the shortest statements nothing but single words can be left.
    if range.count <= 4 { return inRuns + alone <= 1 }
    return Double(inRuns) < Self.leastShare * Double(range.count)
  }

  /// Whether the sample has the very words of another finding where the letter has this one.
  private func isAnother(
    _ unit: LetterUnit, _ hunks: ArraySlice<Hunk>, _ recognizer: FindingRecognizer
  ) -> Bool {
    guard let id = unit.finding, let first = hunks.first, let last = hunks.last else {
      return false
    }
    // Where passages went amid its words, the first of these may be kept from one of them by
    // chance.
    let passages = hunks.lazy.filter { $0.new.lowerBound > unit.range.lowerBound }
      .compactMap(startOfPassage)
    for start in first.oldPlaces(ofNew: unit.range.lowerBound) + passages {
      for end in last.oldPlaces(ofNew: unit.range.upperBound) where start < end {
        let finding = recognizer.finding(whoseWordsAre: start..<end, in: old)
        if let finding { return finding.id != id }
      }
    }
    return false
  }

  /// Where the passage begins in which a hunk ends, if that is within the hunk.
  private func startOfPassage(endOf hunk: Hunk) -> Int? {
    hunk.old.last { old.startsPassage($0) }
  }
}

extension Hunk {
  /// Where the old wording may have what the new one has at a place, of which this is the first
  /// hunk before or after: two places where something was taken out.
  func oldPlaces(ofNew index: Int) -> [Int] {
    if index < new.lowerBound { return [old.lowerBound - (new.lowerBound - index)] }
    if index > new.upperBound { return [old.upperBound + (index - new.upperBound)] }
    if new.isEmpty { return [old.lowerBound, old.upperBound] }
    return [index == new.upperBound ? old.upperBound : old.lowerBound]
  }
}
