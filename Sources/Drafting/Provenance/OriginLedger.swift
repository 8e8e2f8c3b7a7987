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
    var built = BuiltText()
    add(text, kind, because: because, to: &built)
    return value(built)
  }

  /// A text worked out from one that stands in a file.
  mutating func value(_ text: String, from source: FoldedText, _ kind: Origin.Kind) -> Value {
    guard isKeeping else { return .string(text) }
    return .marked(
      MarkedText([.init(text, mark: note(Origin(kind: kind, source: source.location)))]))
  }

  /// A text put together from several.
  func value(_ text: BuiltText) -> Value {
    isKeeping ? .marked(MarkedText(text.runs)) : .string(text.plain)
  }

  /// Adds a text as it stands in a file to one in the making: with origins, a run for each line.
  mutating func add(
    _ text: FoldedText, _ kind: Origin.Kind, finding: FindingID? = nil, slot: Origin.Slot? = nil,
    because: SourceLocation?, to built: inout BuiltText
  ) {
    guard isKeeping else { return built.append(text.text) }
    for line in text.lines {
      let origin = Origin(
        kind: kind, source: line.location, finding: finding, slot: slot, because: because)
      built.append(line.text, mark: note(origin))
    }
  }

  private mutating func note(_ origin: Origin) -> Int32 {
    origins.append(origin)
    return Int32(clamping: origins.count - 1)
  }
}
