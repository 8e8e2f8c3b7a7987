import Drafting
import SourceText
import Wording

/// Finds the causes of differences, letter after letter; without a difference it costs nothing.
struct CauseRun {
  private let house: House
  private lazy var finder = CauseFinder(house)
  private var letters: [LaidLetter] = []

  init(_ house: House) {
    self.house = house
  }

  /// Lays what differs between a sample and the letter that an assessment asks for to its causes.
  mutating func find(for diff: WordingDiff, since sample: Sample, from assessment: SourceFile) {
    // The letter was drafted without a fault, so it can be traced.
    guard let letter = house.trace(assessment).value else { return }
    letters.append(finder.lay(diff, since: sample, of: letter, from: assessment))
  }

  /// What each line changed, those that matter most first.
  var entries: [CheckEntry] { CheckEntry.merging(letters) }
}
