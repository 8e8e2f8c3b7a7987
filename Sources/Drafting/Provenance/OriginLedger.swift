import FindingsBank
import KeyValue
import Mustache
import SourceText

/// Puts the texts that fill a template among its values and, if that is wanted, notes where each
/// came from.
///
/// A text is put together from stretches, and is a value when it ends.
struct OriginLedger: ~Copyable {
  /// Whether origins are noted; if not, texts are plain, and cost no more.
  let isKeeping: Bool
  /// What fills the template so far.
  var values: ValueBuilder
  /// The origins noted; a mark is an index among them.
  private(set) var origins: [Origin] = []
  /// The text in the making, where origins are noted.
  private var runs: [MarkedText.Run] = []
  private var isBetweenStatements = false

  init(isKeeping: Bool, values: consuming ValueBuilder = ValueBuilder()) {
    self.isKeeping = isKeeping
    self.values = values
  }

  /// Adds a text as it stands in a file.
  mutating func add(_ text: FoldedText, _ kind: Origin.Kind, because: SourceLocation? = nil) {
    append(text) { Origin(kind: kind, source: $0, because: because) }
    endText()
  }

  /// Adds a text worked out from one that stands in a file.
  mutating func add(_ text: String, from source: FoldedText, _ kind: Origin.Kind) {
    if isKeeping {
      append(text, from: Origin(kind: kind, source: source.location))
    } else {
      values.append(text)
    }
    endText()
  }

  /// Appends a text as it stands in a file: with origins, a run for each line.
  ///
  /// - Parameter origin: the origin of a line, which is asked for only if it is noted.
  @inline(__always)
  mutating func append(_ text: FoldedText, from origin: (SourceLocation) -> Origin) {
    guard isKeeping else { return append(text.text) }
    for line in text.lines { append(line.text, from: origin(line.location)) }
  }

  /// Appends a text whose origin is not noted.
  mutating func append(_ text: String) {
    if isBetweenStatements { values.append(UInt8(ascii: " ")) }
    isBetweenStatements = false
    values.append(text)
  }

  /// Ends a statement: a blank stands before the next, and comes from where that does.
  mutating func endStatement() { isBetweenStatements = true }

  /// Ends the text in the making.
  mutating func endText() {
    isBetweenStatements = false
    guard isKeeping else { return values.endText() }
    values.add(.marked(MarkedText(runs)))
    runs.removeAll()
  }

  private mutating func append(_ text: String, from origin: Origin) {
    let mark = Int32(clamping: origins.count)
    origins.append(origin)
    if isBetweenStatements { runs.append(MarkedText.Run(" ", mark: mark)) }
    isBetweenStatements = false
    runs.append(MarkedText.Run(text, mark: mark))
  }
}
