/// How deep text is set apart in each style, where text in a style may hold more of the same.
struct StyleNesting {
  private var strong = 0
  private var emphasis = 0

  /// Begins a part in a style, and says whether the text before it was not in that style.
  mutating func start(_ style: LetterDocument.Style) -> Bool {
    self[style] += 1
    return self[style] == 1
  }

  /// Ends a part in a style, and says whether the text after it is not in that style.
  mutating func end(_ style: LetterDocument.Style) -> Bool {
    self[style] -= 1
    return self[style] == 0
  }

  private subscript(style: LetterDocument.Style) -> Int {
    get { style == .strong ? strong : emphasis }
    set { if style == .strong { strong = newValue } else { emphasis = newValue } }
  }
}
