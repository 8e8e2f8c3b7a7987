/// Cuts text at the marks that set parts of it apart, and makes those parts inlines of their own.
struct InlineBuilder {
  /// Where the first mark stands that would set text apart too deeply and is therefore plain text.
  private(set) var tooDeep: Range<Int>?

  private var marks: ArraySlice<StyleMark>
  /// What has been built, one list for each part that has begun and not ended.
  private var levels: [[LetterDocument.Inline]] = [[]]
  /// How many parts have begun that are too deep.
  private var excess = 0

  /// Cuts at these marks, which are in order and nested properly.
  init(_ marks: [StyleMark]) {
    self.marks = marks[...]
  }

  /// The inlines, cut; to be called once.
  mutating func build(_ inlines: [LetterDocument.Inline]) -> [LetterDocument.Inline] {
    guard !marks.isEmpty else { return inlines }
    for inline in inlines {
      if case .text(let range) = inline { cut(range) } else { append(inline) }
    }
    return levels[0]
  }

  private mutating func cut(_ range: Range<Int>) {
    var start = range.lowerBound
    while let mark = marks.first, mark.range.lowerBound < range.upperBound {
      marks.removeFirst()
      guard !isExcessive(mark) else { continue }
      append(.text(start..<mark.range.lowerBound))
      start = mark.range.upperBound
      if mark.isStart {
        levels.append([])
      } else {
        let part = levels.removeLast()
        append(mark.range.count == 2 ? .strong(part) : .emphasis(part))
      }
    }
    append(.text(start..<range.upperBound))
  }

  private mutating func isExcessive(_ mark: StyleMark) -> Bool {
    if mark.isStart, levels.count > LetterDocument.maximumDepth {
      tooDeep = tooDeep ?? mark.range
      excess += 1
      return true
    }
    guard excess > 0 else { return false }
    excess += mark.isStart ? 1 : -1
    return true
  }

  private mutating func append(_ inline: LetterDocument.Inline) {
    if case .text(let range) = inline, range.isEmpty { return }
    levels[levels.count - 1].append(inline)
  }
}
