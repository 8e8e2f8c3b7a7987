import Wording

extension Prose {
  /// A token as it is written, the kind of a quotation mark kept.
  func written(_ index: Int) -> String { wording.text(of: wording.tokens[index]) }

  /// Whether a token is a word without a capital, or a number.
  func isSmallWord(_ index: Int) -> Bool { isWord(index) && !startsUppercase(index) }

  /// Whether a full stop at a token may belong to the abbreviation before it, as in "etc.".
  func endsAbbreviation(_ index: Int) -> Bool {
    words[index] == "." && index > 0 && !followsSpace(index) && isWord(index - 1)
      && EnglishWords.isShortForm(words[index - 1])
  }

  /// The last token of a passage that is not empty, the brackets and quotation marks that close at
  /// its end left out.
  func lastToken(of passage: Range<Int>) -> Int {
    var last = passage.upperBound - 1
    while last > passage.lowerBound, !isWord(last), [")", "]", "'"].contains(words[last]) {
      last -= 1
    }
    return last
  }

  /// Whether a sentence ends before the end of a passage and another begins.
  func holdsSeveralSentences(_ passage: Range<Int>) -> Bool {
    passage.dropFirst().contains { index in
      startsUppercase(index) && wording.breakBefore(index) == .sentence
        && !endsAbbreviation(index - 1)
    }
  }

  /// Whether words read as a sentence: they begin with a capital, are five or more and have a verb.
  func isSentence(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: isWord), startsUppercase(first),
      range.lazy.filter(isWord).count >= 5
    else { return false }
    return range.contains { index in
      isSmallWord(index) && EnglishWords.finiteVerbs.contains(words[index])
        && words[index] != "be" && words[index] != "been"
    }
  }
}
