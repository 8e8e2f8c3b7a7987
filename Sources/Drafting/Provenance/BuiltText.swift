import Mustache

/// A text in the making: as it reads, or in runs with their marks.
struct BuiltText {
  /// The text, where nobody wants to know where it comes from.
  private(set) var plain = ""
  /// The runs, where somebody does.
  private(set) var runs: [MarkedText.Run] = []
  private var isBetweenStatements = false

  /// An empty text.
  init() {
    // Most bullets are shorter; one that is not grows.
    plain.reserveCapacity(512)
  }

  /// Ends a statement: a blank stands before the next, and comes from where that does.
  mutating func endStatement() { isBetweenStatements = true }

  /// Adds a text of which nobody wants to know where it comes from.
  mutating func append(_ text: String) {
    if isBetweenStatements { plain += " " }
    isBetweenStatements = false
    plain += text
  }

  /// Adds a text with its mark.
  mutating func append(_ text: String, mark: Int32) {
    if isBetweenStatements { runs.append(MarkedText.Run(" ", mark: mark)) }
    isBetweenStatements = false
    runs.append(MarkedText.Run(text, mark: mark))
  }
}
