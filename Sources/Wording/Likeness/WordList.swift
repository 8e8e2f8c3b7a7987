/// The words of a wording, without its punctuation marks, made ready to be compared with many
/// others.
package struct WordList: Sendable {
  /// The words' numbers in the vocabulary, in reading order.
  private let words: [Int32]
  /// The same, in ascending order.
  private let sorted: [Int32]
  /// A bit for each word that there is, out of 64: what one list has and another has not tells of
  /// words that the two cannot share.
  private let signature: UInt64

  /// The words of a wording; lists that are to be compared must share a vocabulary.
  package init(_ wording: Wording, vocabulary: inout Vocabulary) {
    self.init(
      numbers: vocabulary.numbers(
        of: wording.tokens.lazy.filter { $0.kind == .word }, in: wording))
  }

  /// The words of a stretch of a wording, to be compared with lists made with a vocabulary, which
  /// need not know them all.
  package init(_ range: Range<Int>, of wording: Wording, knownBy vocabulary: Vocabulary) {
    let unknown: Int32 = -1
    self.init(
      numbers: wording.tokens[range].filter { $0.kind == .word }.map {
        vocabulary.knownNumber(of: wording.form(of: $0)) ?? unknown
      })
  }

  /// Words by their numbers in a vocabulary; lists that are to be compared must share it.
  package init(numbers: [Int32]) {
    words = numbers
    sorted = words.sorted()
    signature = words.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// How many words there are.
  package var count: Int { words.count }

  /// How alike two lists are: their longest common subsequence over the longer of them, from 0 to
  /// 1; nothing where that is less than `least`.
  ///
  /// Most pairs that are unlike are told by their lengths and signatures, in a few nanoseconds, and
  /// most of the others by the words that they share, in linear time. What is left takes time in
  /// proportion to the product of the lengths, 64 steps at once.
  package func likeness(to other: WordList, atLeast least: Double = 0) -> Double? {
    let longer = max(words.count, other.words.count)
    guard longer > 0 else { return 1 }
    func share(_ common: Int) -> Double? {
      let share = Double(common) / Double(longer)
      return share >= least ? share : nil
    }
    let bound = min(
      words.count - (signature & ~other.signature).nonzeroBitCount,
      other.words.count - (other.signature & ~signature).nonzeroBitCount)
    guard share(bound) != nil, share(sharedCount(with: other)) != nil else { return nil }
    return share(CommonSubsequence.count(words, other.words))
  }

  /// How many words the lists have in common in any order, a word as often as both hold it.
  private func sharedCount(with other: WordList) -> Int {
    var index = 0
    var otherIndex = 0
    var count = 0
    while index < sorted.count, otherIndex < other.sorted.count {
      let word = sorted[index]
      let otherWord = other.sorted[otherIndex]
      if word == otherWord { count += 1 }
      if word <= otherWord { index += 1 }
      if otherWord <= word { otherIndex += 1 }
    }
    return count
  }
}
