extension Prose {
  /// The tokens of a sentence that stand between quotation marks, and so are somebody else's words.
  func quotedTokens(in sentence: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in sentence where forms[index] == "'" {
      let opens =
        index + 1 < sentence.upperBound && !followsSpace(index + 1)
        && (followsSpace(index) || index > sentence.lowerBound && !isWord(index - 1))
      if let opened = start, !opens {
        ranges.append(opened..<index + 1)
        start = nil
      } else if opens {
        start = index
      }
    }
    return ranges
  }
}
