import LetterDocument
import Wording

/// The words of a letter together with the passages that they stand in.
struct PlacedWording {
  /// The passages in order.
  let passages: [PlacedPassage]
  /// Their words.
  let wording: Wording
  /// Where the text of each passage begins in the texts of all, end to end.
  private let starts: [Int]

  /// A letter as read, and its wording.
  init(_ document: LetterDocument, _ wording: Wording) {
    passages = document.placedPassages()
    self.wording = wording
    var starts: [Int] = []
    var length = 0
    for placed in passages {
      starts.append(length)
      length += placed.passage.bytes.count
    }
    self.starts = starts
  }

  /// The passage in which a token stands, by its index.
  func passage(of token: Int) -> Int { wording.tokens[token].passage }

  /// Where a token stands in the text of its passage.
  func range(of token: Int) -> Range<Int> {
    let token = wording.tokens[token]
    let start = starts[token.passage]
    return token.written.lowerBound - start..<token.written.upperBound - start
  }

  /// Whether a token and the one before it stand in one passage.
  func isWithinPassage(_ token: Int) -> Bool { !wording.startsPassage(token) }

  /// Whether a blank, or the boundary of passages, stands before a token.
  func hasBlank(before token: Int) -> Bool {
    !isWithinPassage(token) || wording.tokens[token].followsSpace
  }

  /// Tokens cut where passages begin; none of the parts is empty.
  func parts(of range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty else { return [] }
    let cuts = range.dropFirst().filter { !isWithinPassage($0) }
    return zip([range.lowerBound] + cuts, cuts + [range.upperBound]).map { $0..<$1 }
  }

  /// Tokens of one passage as a passage; all of its tokens as it is.
  func passage(of tokens: Range<Int>) -> Passage {
    if !isWithinPassage(tokens.lowerBound), !isWithinPassage(tokens.upperBound) {
      return passages[passage(of: tokens.lowerBound)].passage
    }
    return words(tokens, blankBefore: false, blankAfter: false)
  }

  /// The text of tokens, and of the blanks around them if that is wanted.
  ///
  /// A blank stands for the boundary of two passages.
  func words(_ range: Range<Int>, blankBefore: Bool, blankAfter: Bool) -> Passage {
    var pieces: [Passage] = []
    if blankBefore { pieces.append(blank(before: range.lowerBound)) }
    for part in parts(of: range) {
      if part.lowerBound > range.lowerBound { pieces.append(Passage(" ")) }
      let text =
        self.range(of: part.lowerBound)
        .lowerBound..<self.range(of: part.upperBound - 1)
        .upperBound
      pieces.append(passages[passage(of: part.lowerBound)].passage.words(text))
    }
    if blankAfter { pieces.append(blank(before: range.upperBound)) }
    return Passage(endToEnd: pieces)
  }

  /// What stands between a token and the one before it, if it is blank.
  private func blank(before token: Int) -> Passage {
    guard isWithinPassage(token) else { return Passage(" ") }
    let gap = range(of: token - 1).upperBound..<range(of: token).lowerBound
    return passages[passage(of: token)].passage.words(gap)
  }
}
