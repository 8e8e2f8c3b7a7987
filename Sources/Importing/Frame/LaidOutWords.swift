import SourceText
import Wording

/// Words of a letter together with the ends of its lines and paragraphs.
struct LaidOutWords {
  /// What ends between two words; the lesser is the less.
  enum Break: Int, Comparable {
    case none
    case line
    case paragraph

    static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
  }

  let wording: Wording
  /// What ends before each token; before the first one a paragraph does.
  private let breaks: [Break]

  /// Takes about linear time in the number of tokens.
  init(_ tokens: [Int], of letter: ScannedLetter, _ lineEnds: LineEnds) {
    wording = letter.wording.selecting(tokens)
    var breaks: [Break] = []
    var passage: Int?
    var lineEnd = 0
    for token in wording.tokens {
      let start = token.source.lowerBound
      let isNewLine = start >= lineEnd
      if isNewLine {
        lineEnd = letter.file.contents(ofLine: letter.file.line(at: start)).upperBound
      }
      if passage != token.passage {
        breaks.append(.paragraph)
      } else {
        breaks.append(isNewLine && lineEnds.isEnd(before: start) ? .line : .none)
      }
      passage = token.passage
    }
    self.breaks = breaks
  }

  /// What ends before a token; after the last one a paragraph does.
  func breakBefore(_ index: Int) -> Break {
    index < breaks.count ? breaks[index] : .paragraph
  }

  /// Tokens cut where lines end, and where others stand between them.
  func lines(of tokens: [Int]) -> [Range<Int>] {
    tokens.reduce(into: []) { lines, token in
      if let last = lines.last, last.upperBound == token, breaks[token] == .none {
        lines[lines.count - 1] = last.lowerBound..<token + 1
      } else {
        lines.append(token..<token + 1)
      }
    }
  }

  /// Whether nothing else stands on the line of some tokens, or on the lines.
  func isWhole(_ tokens: Range<Int>) -> Bool {
    breakBefore(tokens.lowerBound) > .none && breakBefore(tokens.upperBound) > .none
  }
}
