extension LetterDocument {
  /// The text of every heading and paragraph in order, those of items included.
  package var passages: [Passage] {
    blocks.compactMap { $0.inlines.map(passage) }
  }

  /// The text of a heading or paragraph made of these inlines.
  func passage(_ inlines: Range<Int>) -> Passage {
    Passage(inlines, of: self.inlines, in: source)
  }

  /// Whether inlines are one strong text, from the first to the last.
  package func isStrongText(_ inlines: Range<Int>) -> Bool {
    guard self.inlines[inlines].first == .start(.strong) else { return false }
    var depth = 0
    let end = inlines.first { index in
      switch self.inlines[index] {
      case .start: depth += 1
      case .end: depth -= 1
      case .text, .plain, .replaced, .lineBreak, .softBreak: break
      }
      return depth == 0
    }
    return end == inlines.upperBound - 1
  }
}
