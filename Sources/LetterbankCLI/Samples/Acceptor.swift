import Checking
import Drafting
import LetterDocument
import SourceText
import Wording

/// Takes changes into samples, entry by entry.
///
/// Each sample is worked out from what it was when it was compared and all that was accepted since,
/// so the entries stay what they were shown as.
struct Acceptor {
  private let store: SampleStore
  private let signature: Signature
  private let letters: [String: Comparison.Compared]
  /// What was accepted, by force.
  private var accepted: [String: LetterChange] = [:]
  /// The samples as they stand now.
  private(set) var samples: [String: Sample]

  init(_ comparison: Comparison, _ store: SampleStore, _ signature: Signature) {
    self.store = store
    self.signature = signature
    letters = Dictionary(
      comparison.compared.map { ($0.letter.force.slug, $0) }, uniquingKeysWith: { $1 })
    samples = letters.mapValues(\.sample)
  }

  /// What differs between a letter and its sample as it stands now.
  func difference(of force: String) -> WordingDiff? {
    guard let letter = letters[force]?.letter else { return nil }
    return samples[force].map(letter.changes)
  }

  /// Takes entries, letters that have no sample, and samples as another hand left them.
  mutating func accept(
    _ entries: [CheckEntry], missing: [(letter: Letter, name: String)] = [],
    asTheyStand: [String] = []
  ) -> SampleStore.Outcome {
    var accepted = accepted
    for change in entries.flatMap(\.letters) {
      accepted[change.force] = accepted[change.force]?.adding(change.hunks) ?? change
    }
    var samples = samples
    var diagnostics: [Diagnostic] = []
    var writing: [SampleStore.Entry] = []
    let touched = Set(entries.flatMap(\.letters).map(\.force)).union(asTheyStand)
    for force in touched.sorted() {
      guard let compared = letters[force], let present = samples[force] else { continue }
      guard let edited = Self.accepting(accepted[force], into: compared) else {
        diagnostics.append(Self.notEditable(compared.sample))
        continue
      }
      samples[force] = edited
      writing.append(
        SampleStore.Entry(
          force: force, name: compared.name, old: present.file.bytes, new: edited.file.bytes))
    }
    for (letter, name) in missing {
      guard let format = LetterFormat(fileName: name) else { continue }
      writing.append(
        SampleStore.Entry(
          force: letter.force.slug, name: name, old: nil, new: letter.bytes(format)))
    }
    guard diagnostics.isEmpty else { return SampleStore.Outcome(diagnostics: diagnostics) }
    guard !writing.isEmpty else { return SampleStore.Outcome(diagnostics: store.settle()) }
    let outcome = store.store(
      writing,
      entries.map(signature.acceptance)
        + missing.map { signature.acceptance(ofNew: $0.letter.force.slug) }
        + asTheyStand.map { signature.acceptance(ofHandChanged: $0) })
    for force in outcome.stored {
      self.accepted[force] = accepted[force]
      self.samples[force] = samples[force]
    }
    return outcome
  }

  /// A sample with some changes made; nothing if they cannot be made without any others.
  private static func accepting(
    _ change: LetterChange?, into letter: Comparison.Compared
  ) -> Sample? {
    guard let change, !change.hunks.isEmpty else { return letter.sample }
    return SampleEditor(letter.sample, change.diff, letter: letter.letter).accepting(change.hunks)
  }

  private static func notEditable(_ sample: Sample) -> Diagnostic {
    Diagnostic(
      rule: "samples.not-editable",
      "these words cannot be put into this sample without changing others, so nothing was stored",
      at: .path(sample.file.path),
      repair: .advice(
        "put them in by hand; or delete the sample, and accept the whole letter with check --accept"
      ))
  }
}

extension LetterChange {
  /// The same letter with more of its changes.
  fileprivate func adding(_ more: [Hunk]) -> LetterChange {
    LetterChange(force: force, sample: sample, diff: diff, hunks: hunks + more)
  }
}
