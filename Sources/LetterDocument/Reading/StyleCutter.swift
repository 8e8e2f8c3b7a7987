/// Cuts text at the marks that set parts of it apart, and puts a start or an end in their place.
struct StyleCutter {
  /// Where the first mark stands that would set text apart too deeply and is therefore plain text.
  private(set) var tooDeep: Range<Int>?

  private var marks: ArraySlice<StyleMark>
  /// How many parts have begun and not ended.
  private var depth = 0
  /// How many parts have begun that are too deep.
  private var excess = 0

  /// Cuts at these marks, which are in order and nested properly.
  init(_ marks: [StyleMark]) {
    self.marks = marks[...]
  }

  /// Appends an inline, cut; inlines have to come in order.
  mutating func cut(_ inline: LetterDocument.Inline, to inlines: inout [LetterDocument.Inline]) {
    guard case .text(let range) = inline else {
      inlines.append(inline)
      return
    }
    var start = range.lowerBound
    while let mark = marks.first, mark.range.lowerBound < range.upperBound {
      marks.removeFirst()
      guard !isExcessive(mark) else { continue }
      if start < mark.range.lowerBound { inlines.append(.text(start..<mark.range.lowerBound)) }
      start = mark.range.upperBound
      inlines.append(mark.isStart ? .start(mark.style) : .end(mark.style))
      depth += mark.isStart ? 1 : -1
    }
    if start < range.upperBound { inlines.append(.text(start..<range.upperBound)) }
  }

  private mutating func isExcessive(_ mark: StyleMark) -> Bool {
    if mark.isStart, depth >= LetterDocument.maximumDepth {
      tooDeep = tooDeep ?? mark.range
      excess += 1
      return true
    }
    guard excess > 0 else { return false }
    excess += mark.isStart ? 1 : -1
    return true
  }
}
