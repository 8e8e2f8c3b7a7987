import SeededRandom
import Testing
import Wording

@Suite("How alike two lists of words are")
struct WordListTests {
  private func likeness(_ left: [String], _ right: [String], atLeast least: Double = 0) -> Double? {
    var vocabulary = Vocabulary()
    let left = WordList(Wording(left.joined(separator: " ")), vocabulary: &vocabulary)
    let right = WordList(Wording(right.joined(separator: " ")), vocabulary: &vocabulary)
    return left.likeness(to: right, atLeast: least)
  }

  @Test(
    "the longest common subsequence over the longer list",
    arguments: [
      ("", "", 1), ("a", "", 0), ("a b c", "a b c", 1), ("a b c d", "a x c", 0.5),
      ("a, b.", "‘a’ b!", 1), ("A b", "a b", 0.5), ("a a a a", "a a", 0.5), ("a b", "b a", 0.5),
    ])
  func likeness(left: String, right: String, expected: Double) {
    #expect(likeness([left], [right]) == expected)
    #expect(likeness([right], [left]) == expected)
  }

  @Test("random lists, below and above 64 words: the same as by plain dynamic programming")
  func random() {
    var generator = SeededGenerator(seed: 11)
    for count in [1, 5, 40, 63, 64, 65, 127, 128, 129, 200] {
      for vocabulary in [2, 8, 60, 300] {
        let left = generator.words(count, of: vocabulary)
        let right = generator.words(Int.random(in: 1...200, using: &generator), of: vocabulary)
        let exact =
          Double(Reference.commonCount(left, right)) / Double(max(left.count, right.count))
        #expect(likeness(left, right) == exact)
        for least in [0.1, 0.3, 0.5, 0.85, exact, 1] {
          #expect(likeness(left, right, atLeast: least) == (exact >= least ? exact : nil))
        }
      }
    }
  }

  @Test("lists of thousands of words take no more than linear space")
  func long() {
    var generator = SeededGenerator(seed: 12)
    let words = generator.words(20_000, of: 1_000_000)
    #expect(likeness(words, Array(words.dropFirst(5000))) == 0.75)
  }
}
