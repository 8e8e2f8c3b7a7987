import LetterDocument
import Wording

/// Tells the passages of a letter apart: headings, labels, sentences, items.
struct ProsePassageReader {
  private let document: LetterDocument
  private let words: [String]
  /// The tokens of each passage.
  private let ranges: [Range<Int>]
  private var passages: [ProsePassage] = []
  private var listCount = 0

  init(_ document: LetterDocument, words: [String], wording: Wording) {
    self.document = document
    self.words = words
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, token) in wording.tokens.enumerated() {
      while ranges.count < token.passage {
        ranges.append(start..<index)
        start = index
      }
    }
    ranges.append(start..<wording.tokens.count)
    self.ranges = ranges
  }

  consuming func read() -> [ProsePassage] {
    var index = 0
    read(document.blocks, list: nil, depth: 0, passage: &index)
    return passages
  }

  private mutating func read(
    _ blocks: [LetterDocument.Block], list: Int?, depth: Int, passage: inout Int
  ) {
    for (position, block) in blocks.enumerated() {
      switch block {
      case .heading:
        add(.heading, passage: &passage)
      case .paragraph(let inlines):
        if position == 0, let list {
          add(.item(list: list, depth: depth), passage: &passage)
        } else {
          add(isProse(inlines, passage) ? .paragraph : .label, passage: &passage)
        }
      case .list(let items):
        let number = listCount
        listCount += 1
        for item in items.items { read(item, list: number, depth: depth + 1, passage: &passage) }
      }
    }
  }

  private mutating func add(_ kind: ProsePassage.Kind, passage: inout Int) {
    let tokens = passage < ranges.count ? ranges[passage] : words.count..<words.count
    passages.append(ProsePassage(kind: kind, tokens: tokens))
    passage += 1
  }

  /// Whether a paragraph holds sentences: it has a verb, and is not all strong, as a title is.
  private func isProse(_ inlines: [LetterDocument.Inline], _ passage: Int) -> Bool {
    if inlines.count == 1, case .strong = inlines[0] { return false }
    guard passage < ranges.count else { return false }
    return words[ranges[passage]].contains { EnglishWords.finiteVerbs.contains($0) }
  }
}
