import FindingsBank
import KeyValue
import Mustache
import SourceText

/// Makes the texts that fill a template and, if that is wanted, notes where each came from.
struct OriginLedger {
  /// Whether origins are noted; if not, texts are plain, and cost no more.
  let isKeeping: Bool
  /// The origins noted; a mark is an index among them.
  private(set) var origins: [Origin] = []

  init(isKeeping: Bool) {
    self.isKeeping = isKeeping
  }

  /// A text as it stands in a file.
  mutating func value(
    _ text: FoldedText, _ kind: Origin.Kind, because: SourceLocation? = nil
  ) -> Value {
    guard isKeeping else { return .string(text.text) }
    return .marked(MarkedText(runs(text, kind, because: because)))
  }

  /// A text worked out from one that stands in a file.
  mutating func value(_ text: String, from source: FoldedText, _ kind: Origin.Kind) -> Value {
    guard isKeeping else { return .string(text) }
    let origin = Origin(kind: kind, source: source.location)
    return .marked(MarkedText([note(text, origin)]))
  }

  /// A text put together from runs.
  func value(_ runs: [MarkedText.Run]) -> Value {
    isKeeping ? .marked(MarkedText(runs)) : .string(runs.map(\.text).joined())
  }

  /// A text as it stands in a file: a run for each line of it.
  mutating func runs(
    _ text: FoldedText, _ kind: Origin.Kind, finding: FindingID? = nil, slot: Origin.Slot? = nil,
    because: SourceLocation?
  ) -> [MarkedText.Run] {
    guard isKeeping else { return [MarkedText.Run(text.text, mark: 0)] }
    return text.lines.map { line in
      note(
        line.text,
        Origin(
          kind: kind, source: line.location, finding: finding, slot: slot, because: because))
    }
  }

  private mutating func note(_ text: String, _ origin: Origin) -> MarkedText.Run {
    origins.append(origin)
    return MarkedText.Run(text, mark: Int32(clamping: origins.count - 1))
  }
}
