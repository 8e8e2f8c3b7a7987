import Checking
import Drafting
import SourceText

/// Compares letters with their samples, each on its own.
struct LetterComparer {
  /// What came of one letter.
  enum Outcome {
    /// It is worded as its sample is.
    case same(force: String)
    /// It is worded otherwise, or its sample was changed by another hand.
    case compared(Comparison.Compared, isChangedByHand: Bool)
    /// It has no sample.
    case missing(Letter)
    /// It could not be drafted, or its sample could not be read.
    case failed(force: String)
  }

  let workspace: Workspace
  let house: House
  let index: SampleIndex
  let record: AcceptanceRecord

  /// What came of the letters to some forces, in order, and what was wrong.
  func compare(_ forces: ArraySlice<String>) -> Diagnosed<[Outcome]> {
    var diagnostics: [Diagnostic] = []
    let outcomes = forces.map { compare($0, &diagnostics) }
    return Diagnosed(outcomes, diagnostics)
  }

  private func compare(_ force: String, _ diagnostics: inout [Diagnostic]) -> Outcome {
    let assessment = workspace.readAssessment(of: force).reporting(to: &diagnostics)
    let letter = assessment.flatMap { house.draft($0).reporting(to: &diagnostics) }
    guard let assessment, let letter else { return .failed(force: force) }
    guard let name = index.name(of: force) else { return .missing(letter) }
    let file = workspace.readSample(name).reporting(to: &diagnostics)
    guard let sample = file.flatMap(Sample.init) else { return .failed(force: force) }
    let diff = letter.differences(from: sample)
    let isChangedByHand = !record.explains(sample.file.bytes, of: force)
    if isChangedByHand { diagnostics.append(Self.changedByHand(sample, force)) }
    guard diff != nil || isChangedByHand else { return .same(force: force) }
    return .compared(
      Comparison.Compared(
        letter: letter, assessment: assessment, name: name, sample: sample, diff: diff),
      isChangedByHand: isChangedByHand)
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
