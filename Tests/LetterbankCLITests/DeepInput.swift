import Testing

/// A text that goes as deep as no person's does, made of one piece again and again.
struct DeepInput: Sendable, CustomTestStringConvertible {
  private let piece: String
  private let count: Int
  private let start: String
  private let end: String
  private let closing: String

  /// So many pieces between a start and an end, and as many that close them.
  init(
    _ piece: String, _ count: Int, from start: String = "", to end: String = "",
    closing: String = ""
  ) {
    self.piece = piece
    self.count = count
    self.start = start
    self.end = end
    self.closing = closing
  }

  var text: String {
    start + String(repeating: piece, count: count) + end
      + String(repeating: closing, count: closing.isEmpty ? 0 : count)
  }

  var testDescription: String { "\(count) \(piece.debugDescription)" }
}
