/// Tells which words of a letter an abbreviation stands for, by their initials.
struct LongForm {
  /// A word, or a part of a word with hyphens, that an initial may be of.
  private struct Part {
    let token: Int
    let initial: UInt8
    /// Whether an abbreviation may pass over it: a small word, or the later part of a word.
    let isOptional: Bool
  }

  private let prose: Prose
  private let letters: [UInt8]

  init(of name: String, in prose: Prose) {
    self.prose = prose
    letters = name.utf8.map { $0 | 0x20 }
  }

  /// The words that end before a token and have these initials; nothing if there are none.
  func words(endingBefore end: Int, from start: Int) -> Range<Int>? {
    var parts: [Part] = []
    var index = end
    while index > start, parts.count < 2 * letters.count + 4 {
      index -= 1
      guard prose.isWord(index) else {
        // "Police Efficiency, Effectiveness and Legitimacy" has a comma in its midst.
        guard prose.forms[index] == "," || prose.forms[index] == "&" else { break }
        continue
      }
      parts += self.parts(of: index).reversed()
    }
    guard let last = parts.first, let first = match(letters.reversed()[...], parts[...]) else {
      return nil
    }
    return first..<last.token + 1
  }

  /// The words from a token on that have these initials; nothing if there are none.
  func words(from start: Int, before end: Int) -> Range<Int>? {
    guard start < end, prose.words[start].utf8.first == letters.first else { return nil }
    var parts: [Part] = []
    var index = start
    while index < end, parts.count < 2 * letters.count + 4 {
      if prose.isWord(index) {
        parts += self.parts(of: index)
      } else if prose.forms[index] != "," && prose.forms[index] != "&" {
        break
      }
      index += 1
    }
    guard let first = parts.first, let last = match(letters[...], parts[...]) else { return nil }
    return first.token..<last + 1
  }

  /// Whether one of the words before a token, not far from it, has the first initial.
  func mayBegin(before end: Int, from start: Int) -> Bool {
    (max(start, end - 2 * letters.count - 2)..<end).contains { index in
      prose.isWord(index) && prose.words[index].utf8.first == letters.first
    }
  }

  /// Whether the word at a token, which others follow, has the first initial.
  func mayBegin(at start: Int) -> Bool {
    start + 1 < prose.tokens.upperBound && prose.words[start].utf8.first == letters.first
      && prose.isWord(start + 1)
  }

  /// The token at which the last letter is found, where each letter is the initial of a part in
  /// turn and no part but the optional ones is passed over.
  private func match(_ letters: ArraySlice<UInt8>, _ parts: ArraySlice<Part>) -> Int? {
    guard let letter = letters.first, let part = parts.first else { return nil }
    if part.initial == letter {
      if letters.count == 1 { return part.token }
      if let end = match(letters.dropFirst(), parts.dropFirst()) { return end }
    }
    guard part.isOptional else { return nil }
    return match(letters, parts.dropFirst())
  }

  private func parts(of token: Int) -> [Part] {
    let word = prose.words[token]
    let isSmall = EnglishWords.linkingWords.contains(word)
    return word.split(separator: "-").enumerated().compactMap { position, part in
      part.utf8.first.map { Part(token: token, initial: $0, isOptional: isSmall || position > 0) }
    }
  }
}
