/// Finds the abbreviations of a letter, and what is said beside them of what they stand for.
struct AbbreviationReader {
  private let prose: Prose

  init(_ prose: Prose) {
    self.prose = prose
  }

  /// The abbreviations in some tokens that follow one another, as those of a passage.
  func abbreviations(in passage: Range<Int>) -> [Abbreviation] {
    let found = passage.compactMap { token in
      Abbreviation.name(in: prose.forms[token]).map { (name: $0, token: token) }
    }
    guard let first = found.first, !isInCapitals(passage, from: first.token) else { return [] }
    return found.compactMap { name, token in
      let explanation = explanation(of: name, at: token, in: passage)
      if explanation == nil, isNoAbbreviation(name, at: token, in: passage) { return nil }
      return Abbreviation(name: name, token: token, explanation: explanation)
    }
  }

  // MARK: What is no abbreviation

  /// Whether all words of a passage are in capitals, as those of some headings are.
  private func isInCapitals(_ passage: Range<Int>, from index: Int) -> Bool {
    !passage.contains { prose.isWord($0) && !prose.startsUppercase($0) }
      && passage.count { prose.isWord($0) && isAllCapitals($0) } > 2
  }

  /// Whether a word in capitals is stressed, a name, or part of a name or a reference.
  private func isNoAbbreviation(_ name: String, at token: Int, in passage: Range<Int>) -> Bool {
    if EnglishWords.stressedWords.contains(name.uppercased()) { return true }
    func neighbour(_ offset: Int) -> Int? {
      passage.contains(token + offset) && prose.isWord(token + offset) ? token + offset : nil
    }
    if let next = neighbour(1) {
      // "BS 5839" and "PC 417" are numbers of something.
      if prose.forms[next].utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) ?? false { return true }
      if prose.startsUppercase(next), EnglishWords.ranks.contains(name) { return true }
    }
    guard let before = neighbour(-1) else { return isQuotedName(token, in: passage) }
    if Self.namers.contains(prose.words[before])
      || EnglishWords.titles.contains(prose.words[before])
    {
      return true
    }
    // Three words in capitals in a row are a warning, not three abbreviations.
    let row = [-2, -1, 1, 2].map { neighbour($0).map(isAllCapitals) ?? false }
    return row[0] && row[1] || row[1] && row[2] || row[2] && row[3]
  }

  /// Whether a word stands alone between quotation marks, as a name does.
  private func isQuotedName(_ token: Int, in passage: Range<Int>) -> Bool {
    guard token > passage.lowerBound, token + 1 < passage.upperBound else { return false }
    return prose.forms[token - 1] == "'" && prose.forms[token + 1] == "'"
  }

  private func isAllCapitals(_ index: Int) -> Bool {
    let bytes = prose.forms[index].utf8
    return bytes.count > 1 && bytes.allSatisfy { $0 >= 0x41 && $0 <= 0x5A }
  }

  /// What a name that follows may be written in capitals.
  private static let namers: Set = ["operation", "operations", "project", "exercise", "code-named"]

  // MARK: Explanations

  private func explanation(
    of name: String, at token: Int, in passage: Range<Int>
  ) -> Abbreviation.Explanation? {
    let longForm = LongForm(of: name, in: prose)
    let before = skipBack(from: token, to: passage.lowerBound)
    var next = token + 1
    // "The THRIVE model (threat, harm, …)" has a noun in between.
    if next + 1 < passage.upperBound, prose.isWord(next), prose.forms[next + 1] == "(" { next += 1 }
    let after = skipAhead(from: next, to: passage.upperBound)
    if before.isOpened {
      let words = longForm.words(endingBefore: before.end, from: passage.lowerBound)
      if words != nil || longForm.mayBegin(before: before.end, from: passage.lowerBound) {
        return .init(longForm: words, isInBrackets: after.isClosed)
      }
    } else if let words = longForm.words(endingBefore: before.end, from: passage.lowerBound) {
      return .init(longForm: words, isInBrackets: false)
    }
    guard after.start > next, !after.isClosed else { return nil }
    let words = longForm.words(from: after.start, before: passage.upperBound)
    // "NICE (the National Institute for Health and Care Excellence)" leaves letters out.
    guard words != nil || after.isOpened && longForm.mayBegin(at: after.start) else { return nil }
    return .init(longForm: words, isInBrackets: after.isOpened)
  }

  /// The end of the words that an abbreviation may repeat: before "(", "or", "known as".
  private func skipBack(from token: Int, to start: Int) -> (end: Int, isOpened: Bool) {
    var end = token
    var isOpened = false
    while end > start, token - end < 6, Self.joining.contains(prose.words[end - 1]) {
      end -= 1
      isOpened = isOpened || prose.forms[end] == "("
    }
    return (end, isOpened)
  }

  /// The start of the words that may repeat an abbreviation, after "(" or a comma; or that a
  /// bracket is closed.
  private func skipAhead(
    from token: Int, to end: Int
  ) -> (start: Int, isOpened: Bool, isClosed: Bool) {
    var start = token
    var isOpened = false
    while start < end, start - token < 6 {
      let form = prose.words[start]
      if form == ")" { return (start, isOpened, true) }
      guard Self.joining.contains(form) else { break }
      isOpened = isOpened || form == "("
      start += 1
    }
    return (start, isOpened, false)
  }

  /// What may stand between an abbreviation and its long form.
  private static let joining: Set = [
    "(", "[", "'", ",", ":", "–", "—", "-", "the", "a", "an", "or", "also", "often", "known",
    "called",
    "as", "which", "that", "is", "are", "stands", "stand", "for", "short", "abbreviated", "to",
    "hereafter", "now", "i.e",
  ]
}
