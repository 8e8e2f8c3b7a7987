/// Finds the words of a sentence that stand there once more, with nothing or a word or two between.
struct RepetitionFinder {
  private static let longest = 12

  private let prose: Prose
  private let sentence: Range<Int>

  init(_ prose: Prose, _ sentence: Range<Int>) {
    self.prose = prose
    self.sentence = sentence
  }

  /// Both copies with what is between them, in order; none overlaps another.
  func repetitions() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = sentence.lowerBound
    while index + 3 < sentence.upperBound {
      if let range = doubled(at: index) ?? begunAgain(at: index) {
        found.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: One directly after the other

  private func doubled(at index: Int) -> Range<Int>? {
    guard prose.isWord(index) else { return nil }
    let room = sentence.upperBound - index
    for (length, gap) in Self.shapes where 2 * length + gap <= room {
      let second = index + length + gap
      guard prose.words[second] == prose.words[index], prose.isWord(second),
        isSame(index, second, length), isFault(index, length: length, gap: gap)
      else { continue }
      return index..<second + length
    }
    return nil
  }

  /// How many words stand twice, and how many are between, the longest first.
  private static let shapes =
    (2...longest).reversed().map { (length: $0, gap: 0) }
    + [(6, 1), (5, 1), (4, 1), (3, 1), (6, 2), (5, 2), (4, 2), (3, 2)]

  private func isSame(_ first: Int, _ second: Int, _ length: Int) -> Bool {
    (0..<length).allSatisfy { offset in
      prose.isWord(first + offset) && prose.words[first + offset] == prose.words[second + offset]
    }
  }

  private func isFault(_ index: Int, length: Int, gap: Int) -> Bool {
    let words = prose.words[index..<index + length]
    let first = words[index]
    // One word that stands many times is another rule's, and a number may well come again.
    if words.allSatisfy({ $0 == first || EnglishWords.isNumber($0) }) { return false }
    let between = index + length..<index + length + gap
    if between.contains(where: { !prose.isWord($0) || Self.links.contains(prose.words[$0]) }) {
      return false
    }
    if first == "the", Self.comparatives.contains(words[index + 1]) { return false }
    if prose.words[index + 1] == "so", Self.saidBetween.contains(first) { return false }
    if length == 2, isSaidAgain(index) || isPronounAndVerb(index) { return false }
    return gap == 0 || !Self.links.contains(first)
  }

  /// "Again and again and again", "step by step by step", "and so on and so on".
  private func isSaidAgain(_ index: Int) -> Bool {
    let middle = prose.words[index + 1]
    let first = prose.words[index]
    return Self.saidBetween.contains(middle)
      && (index + 4 >= sentence.upperBound || prose.words[index + 4] == first)
      || Self.saidBetween.contains(first) && index > sentence.lowerBound
        && prose.words[index - 1] == middle
  }

  /// Whether a clause may begin here, as in "whatever it is it is not a crime".
  private func isPronounAndVerb(_ index: Int) -> Bool {
    EnglishWords.subjectPronouns.contains(prose.words[index])
      && index > sentence.lowerBound
      && prose.words[prose.tokens(before: index, in: sentence)].contains {
        Self.questions.contains($0)
      }
  }

  private static let links: Set = [
    "and", "or", "but", "nor", "than", "as", "to", "by", "with", "not", "then", "so", "from", "for",
    "that", "which", "who", "when", "where", "if", "while", "because", "although", "is", "are",
    "was",
    "were",
  ]
  private static let comparatives: Set = [
    "more", "less", "better", "fewer", "greater", "sooner", "longer", "higher", "lower", "closer",
  ]
  private static let saidBetween: Set = [
    "and", "by", "after", "upon", "on", "or", "to", "so", "over",
  ]
  private static let questions: Set = [
    "what", "whatever", "where", "wherever", "who", "whoever", "how", "however", "as", "when", "if",
    "while", "although", "because", "that",
  ]

  // MARK: A sentence begun again

  /// The first words of the sentence, a verb among them, and the same words where no word leads to
  /// them.
  private func begunAgain(at index: Int) -> Range<Int>? {
    guard index == sentence.lowerBound, let opening = opening() else { return nil }
    var second = opening.upperBound
    while second + opening.count <= sentence.upperBound {
      guard prose.isWord(second) else { return nil }
      if prose.words[second] == prose.words[opening.lowerBound],
        isSame(opening.lowerBound, second, opening.count), leadsNowhere(second - 1)
      {
        return second..<second + opening.count
      }
      second += 1
    }
    return nil
  }

  /// At least three words from the first one to a verb of reporting or a common one.
  private func opening() -> Range<Int>? {
    let end = min(sentence.lowerBound + 4, sentence.upperBound)
    guard
      let verb = (sentence.lowerBound..<end).first(where: {
        prose.isWord($0)
          && (EnglishWords.finiteVerbs.contains(prose.words[$0])
            || EnglishWords.reportingVerbs.contains(prose.words[$0]))
      }), verb > sentence.lowerBound
    else { return nil }
    let last = max(verb, sentence.lowerBound + 2)
    guard last < sentence.upperBound, (sentence.lowerBound...last).allSatisfy(prose.isWord) else {
      return nil
    }
    return sentence.lowerBound..<last + 1
  }

  private func leadsNowhere(_ index: Int) -> Bool {
    let word = prose.words[index]
    return prose.isWord(index) && !EnglishWords.conjunctions.contains(word)
      && !EnglishWords.prepositions.contains(word) && !Self.links.contains(word)
      && !EnglishWords.reportingVerbs.contains(word) && !EnglishWords.commonAdverbs.contains(word)
      && !word.hasSuffix("ly")
  }
}
