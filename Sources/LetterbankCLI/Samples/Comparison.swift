import Checking
import Drafting
import SharedWork
import SourceText
import Wording

/// Letters as drafted beside their samples.
struct Comparison {
  /// A letter that has a sample, and what differs.
  struct Compared {
    let letter: Letter
    /// The assessment that it was drafted from.
    let assessment: SourceFile
    /// The sample's name in its folder.
    let name: String
    let sample: Sample
    /// What differs; nothing where the two are worded alike.
    let diff: WordingDiff?
  }

  /// The forces whose letters were compared, or were to be, in order.
  private(set) var forces: [String] = []
  /// The letters that have a sample and are not worded as it is, or whose sample was changed by
  /// another hand; in order of the forces.
  private(set) var compared: [Compared] = []
  /// The forces of the letters that are worded as their samples are, and of which no more is kept.
  private(set) var same: Set<String> = []
  /// The letters that have none.
  private(set) var missing: [Letter] = []
  /// The forces whose letters could not be drafted, or whose samples could not be read.
  private(set) var failed: [String] = []
  /// The paths of samples for which there is no letter.
  private(set) var orphaned: [String] = []
  /// The forces whose samples were changed by another hand since they were accepted.
  private(set) var changedByHand: Set<String> = []

  /// Compares the letters of the forces named, or of all, on all cores; nothing if that could not
  /// begin.
  static func make(
    _ forces: [String], _ workspace: Workspace, _ house: House
  ) -> Diagnosed<Comparison?> {
    var diagnostics = forces.filter { house.roster[$0] == nil }
      .map { house.unknownForce($0, at: .nowhere) }
    let index = SampleIndex.read(workspace).reporting(to: &diagnostics)
    let all = forces.isEmpty ? workspace.assessedForces().reporting(to: &diagnostics) : forces
    let record = SampleStore(workspace: workspace).record().reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }

    let comparer = LetterComparer(workspace: workspace, house: house, index: index, record: record)
    let workers = Workers.onAllCores
    let pieces = workers.pieces(of: all.count, atMost: 16)
    let parts = workers.map(pieces.count) { comparer.compare(all[pieces[$0]]) }
    var comparison = Comparison()
    comparison.forces = all
    for part in parts { comparison.add(part.reporting(to: &diagnostics)) }
    if forces.isEmpty { comparison.orphaned = index.orphans(of: all).map(workspace.shownSample) }
    return Diagnosed(comparison, diagnostics)
  }

  private mutating func add(_ outcomes: [LetterComparer.Outcome]) {
    for outcome in outcomes {
      switch outcome {
      case .same(let force): same.insert(force)
      case .missing(let letter): missing.append(letter)
      case .failed(let force): failed.append(force)
      case .compared(let letter, let isChangedByHand):
        compared.append(letter)
        if isChangedByHand { changedByHand.insert(letter.letter.force.slug) }
      }
    }
  }

  /// The forces whose letters are worded as their samples are, in order.
  var alike: [String] {
    let all = same.union(compared.filter { $0.diff == nil }.map(\.letter.force.slug))
    return forces.filter(all.contains)
  }

  /// The letters whose wording is not their sample's.
  var changed: [(letter: Compared, diff: WordingDiff)] {
    compared.compactMap { letter in letter.diff.map { (letter, $0) } }
  }

  /// What differs, by the line behind it, what matters most first.
  func entries(_ house: House) -> [CheckEntry] {
    let changed = changed
    guard !changed.isEmpty else { return [] }
    let finder = CauseFinder(house)
    // The letters were drafted without a fault, so they can be traced.
    return CheckEntry.merging(
      changed.compactMap { compared, diff in
        house.trace(compared.assessment).value.map {
          finder.attribute(diff, since: compared.sample, of: $0, from: compared.assessment)
        }
      })
  }
}
