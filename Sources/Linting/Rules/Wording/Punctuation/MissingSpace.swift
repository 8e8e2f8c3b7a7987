import SourceText

/// Tells where a space is missing between two tokens of a passage that touch.
struct MissingSpace {
  private let prose: Prose
  private let passage: Range<Int>

  init(_ prose: Prose, _ passage: Range<Int>) {
    self.prose = prose
    self.passage = passage
  }

  /// What is wrong before a token, which touches the one before it.
  func fault(before index: Int) -> RuleFault? {
    if prose.isWord(index) {
      guard !prose.isWord(index - 1) else { return nil }
      return prose.words[index - 1] == ")" ? faultAfterBracket(index) : faultAfterMark(index)
    }
    return prose.words[index] == "(" ? faultBeforeBracket(index) : nil
  }

  private func faultAfterMark(_ index: Int) -> RuleFault? {
    let mark = index - 1
    let before = mark - 1
    guard before >= passage.lowerBound, !prose.followsSpace(mark),
      isMissing(before: index, after: prose.words[mark], before), !isInAddress(index)
    else { return nil }
    return prose.fault(
      at: before..<index + 1, "a space is missing after '\(prose.words[mark])'",
      repair: .replacement(
        prose.written(before) + prose.written(mark) + " " + prose.written(index)))
  }

  private func isMissing(before index: Int, after mark: String, _ before: Int) -> Bool {
    let earlier = prose.words[before]
    let later = prose.words[index]
    switch mark {
    case ",", ";":
      guard prose.isWord(before) || [")", "'", "%"].contains(earlier) else { return false }
      return !(earlier.utf8.count == 1 && later.utf8.count == 1)
    case ":":
      return isLetters(before) && isLetters(index) && !prose.startsUppercase(before)
        && earlier.utf8.count > 1 && later.utf8.count > 1 && !Self.references.contains(earlier)
        && !isRatio(index)
    case ".", "?", "!":
      return endsSentence(before) && beginsSentence(index, after: before)
    default:
      return false
    }
  }

  /// Whether a colon's second word is part of a ratio, as in "the nurse:patient ratio".
  private func isRatio(_ index: Int) -> Bool {
    (index - 5..<index + 3).clamped(to: passage).contains { token in
      prose.words[token] == "ratio" || prose.words[token] == "ratios"
    }
  }

  /// Whether a full stop after a token can be that of a sentence.
  private func endsSentence(_ index: Int) -> Bool {
    let word = prose.words[index]
    guard prose.isWord(index) else { return [")", "'", "%"].contains(word) }
    return word.utf8.count > 1 && !EnglishWords.isShortForm(word)
  }

  /// Whether a token can begin a sentence, though it touches the full stop of the last.
  private func beginsSentence(_ index: Int, after before: Int) -> Bool {
    let word = prose.words[index]
    if Self.openers.contains(word) { return true }
    guard isLetters(index), prose.startsUppercase(index), !Self.domains.contains(word),
      prose.isWord(before), isLetters(before), !prose.startsUppercase(before)
    else { return false }
    // Of a name such as "Plan.Final.pdf" the end tells that it is no sentence.
    let isFollowedByPoint =
      index + 2 < passage.upperBound && prose.words[index + 1] == "."
      && !prose.followsSpace(index + 1) && !prose.followsSpace(index + 2)
    return !isFollowedByPoint && !Self.fileEndings.contains(word)
      && (isAbbreviation(index) || prose.forms[index].dropFirst().allSatisfy { !$0.isUppercase })
      && (word.utf8.count > 1 || word == "a" || word == "i")
  }

  private func isLetters(_ index: Int) -> Bool {
    prose.isWord(index) && prose.words[index].utf8.allSatisfy { !(0x30...0x39 ~= $0) }
  }

  /// Whether a token is part of an address of the web, of an e-mail address or of a path.
  private func isInAddress(_ index: Int) -> Bool {
    var start = index
    while start > passage.lowerBound, index - start < 20, !prose.followsSpace(start) { start -= 1 }
    var end = index + 1
    while end < passage.upperBound, end - index < 20, !prose.followsSpace(end) { end += 1 }
    return (start..<end).contains { token in
      Self.ofAddresses.contains(prose.words[token])
        || prose.words[token] == "/" && token > start && prose.words[token - 1] == "/"
    }
  }

  private static let ofAddresses: Set = ["@", "=", "_", "\\", "www", "http", "https"]
  private static let domains: Set = [
    "com", "org", "net", "uk", "gov", "info", "eu", "io", "js", "police",
  ]
  private static let fileEndings: Set = ["pdf", "doc", "docx", "xls", "xlsx", "csv", "txt", "md"]
  private static let references: Set = [
    "ref", "tel", "fax", "email", "e-mail", "mailto", "http", "https", "cc", "re",
  ]
  /// Words with which a sentence begins, and which end no name of a file or a host.
  private static let openers: Set = [
    "the", "this", "these", "those", "there", "they", "although", "however", "we", "when", "while",
    "staff", "during",
  ]

  /// A space that is missing before a bracket: "behaviour(ASB)", not "officer(s)".
  private func faultBeforeBracket(_ index: Int) -> RuleFault? {
    let inside = index + 1
    guard isLetters(index - 1), prose.isSmallWord(index - 1), prose.words[index - 1].utf8.count > 2,
      inside + 1 < passage.upperBound, isLetters(inside), prose.words[inside + 1] != "/",
      isAbbreviation(inside) || prose.followsSpace(inside + 1), !isInAddress(index)
    else { return nil }
    return prose.fault(
      at: index - 1..<index + 1, "a space is missing before the bracket",
      repair: .replacement(prose.written(index - 1) + " ("))
  }

  /// A space that is missing after a bracket: "(ASB)calls", not "(re)offending".
  private func faultAfterBracket(_ index: Int) -> RuleFault? {
    let inside = index - 2
    guard inside > passage.lowerBound, isLetters(index), isLetters(inside),
      prose.words[index].utf8.count > 1, isAbbreviation(inside) || prose.followsSpace(inside),
      !isInAddress(index)
    else { return nil }
    return prose.fault(
      at: index - 1..<index + 1, "a space is missing after the bracket",
      repair: .replacement(") " + prose.written(index)))
  }

  /// Whether a token is written in capitals, as ASB.
  private func isAbbreviation(_ index: Int) -> Bool {
    prose.words[index].utf8.count > 1 && prose.forms[index].allSatisfy(\.isUppercase)
  }
}
