import Drafting
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

  /// The letters that have a sample, in order of the forces' short names.
  private(set) var compared: [Compared] = []
  /// The letters that have none.
  private(set) var missing: [Letter] = []
  /// The forces whose letters could not be drafted, or whose samples could not be read.
  private(set) var failed: [String] = []
  /// The paths of samples for which there is no letter.
  private(set) var orphaned: [String] = []
  /// The forces whose samples were changed by another hand since they were accepted.
  private(set) var changedByHand: Set<String> = []

  /// Compares the letters of the forces named, or of all; nothing if that could not begin.
  static func make(
    _ forces: [String], _ workspace: Workspace, _ house: House
  ) -> Diagnosed<Comparison?> {
    var diagnostics = forces.filter { house.forces[$0] == nil }
      .map { house.unknownForce($0, at: .nowhere) }
    let index = SampleIndex.read(workspace).reporting(to: &diagnostics)
    let all = forces.isEmpty ? workspace.assessedForces().reporting(to: &diagnostics) : forces
    let record = SampleStore(workspace: workspace).record().reporting(to: &diagnostics)
    guard !diagnostics.holdErrors else { return Diagnosed(nil, diagnostics) }

    var comparison = Comparison()
    for force in all {
      let assessment = workspace.readAssessment(of: force).reporting(to: &diagnostics)
      let letter = assessment.flatMap { house.draft($0).reporting(to: &diagnostics) }
      guard let assessment, let letter else {
        comparison.failed.append(force)
        continue
      }
      guard let name = index.name(of: force) else {
        comparison.missing.append(letter)
        continue
      }
      let file = workspace.readSample(name).reporting(to: &diagnostics)
      guard let sample = file.flatMap(Sample.init) else {
        comparison.failed.append(force)
        continue
      }
      comparison.compared.append(
        Compared(
          letter: letter, assessment: assessment, name: name, sample: sample,
          diff: letter.differences(from: sample)))
      if !record.explains(sample.file.bytes, of: force) {
        comparison.changedByHand.insert(force)
        diagnostics.append(changedByHand(sample, force))
      }
    }
    if forces.isEmpty { comparison.orphaned = index.orphans(of: all).map(workspace.shownSample) }
    return Diagnosed(comparison, diagnostics)
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
          finder.lay(diff, since: compared.sample, of: $0, from: compared.assessment)
        }
      })
  }

  private static func changedByHand(_ sample: Sample, _ force: String) -> Diagnostic {
    Diagnostic(
      .warning, rule: "samples.changed-by-hand",
      "this sample was changed by another hand since it was last accepted",
      at: .path(sample.file.path),
      repair: .advice(
        "if that is meant, letterbank check --accept \(force) records it; if not, restore the file")
    )
  }
}
