import LetterDocument
import Wording

/// Tells the passages of a letter apart: headings, labels, sentences, items.
struct ProsePassageReader {
  private let document: LetterDocument
  private let forms: [String]
  private let words: [String]
  /// The tokens of each passage.
  private let ranges: [Range<Int>]
  private var passages: [ProsePassage] = []
  private var listCount = 0

  init(_ document: LetterDocument, forms: [String], words: [String], wording: Wording) {
    self.document = document
    self.forms = forms
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
    read(document.outermost, list: nil, depth: 0, passage: &index)
    return passages
  }

  private mutating func read(
    _ siblings: LetterDocument.Siblings, list: Int?, depth: Int, passage: inout Int
  ) {
    for (position, block) in siblings.enumerated() {
      switch document.blocks[block] {
      case .heading:
        add(.heading, passage: &passage)
      case .paragraph(let inlines):
        if position == 0, let list {
          add(.item(list: list, depth: depth), passage: &passage)
        } else {
          add(isProse(inlines, passage) ? .paragraph : .label, passage: &passage)
        }
      case .list:
        let number = listCount
        listCount += 1
        for item in document.content(of: block) {
          read(document.content(of: item), list: number, depth: depth + 1, passage: &passage)
        }
      case .item:
        break
      }
    }
  }

  /// Whether a token has no capital.
  private func isSmall(_ index: Int) -> Bool { forms[index] == words[index] }

  /// Whether some words end in a full stop or the like, and several of them have no capital.
  private func endsAsSentence(_ range: Range<Int>) -> Bool {
    guard let last = range.last, [".", "?", "!", ":", ";"].contains(words[last]) else {
      return false
    }
    return range.lazy.filter { words[$0].utf8.count > 1 && isSmall($0) }.count >= 3
  }

  private mutating func add(_ kind: ProsePassage.Kind, passage: inout Int) {
    let tokens = passage < ranges.count ? ranges[passage] : words.count..<words.count
    passages.append(ProsePassage(kind: kind, tokens: tokens))
    passage += 1
  }

  /// Whether a paragraph holds sentences: it has a verb, or ends as a sentence does, and is not all
  /// strong, as a title is.
  private func isProse(_ inlines: Range<Int>, _ passage: Int) -> Bool {
    if document.isStrongText(inlines) { return false }
    guard passage < ranges.count else { return false }
    let range = ranges[passage]
    let hasVerb = range.contains { index in
      EnglishWords.finiteVerbs.contains(words[index])
        // "May" within a passage is a month, "Will" a name.
        && (index == range.lowerBound || isSmall(index))
    }
    return hasVerb || endsAsSentence(range)
  }
}
