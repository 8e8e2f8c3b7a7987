import Testing
import Wording

@Suite("Words found in a wording")
struct WordingOccurrencesTests {
  private let letter = Wording("The force is well led. The force  is\nnot. Zoë said ‘the force’.")

  @Test(
    "words are found in the letter's case, whatever its layout, and do not overlap",
    arguments: [
      ("The force is", [0..<3, 6..<9]),
      ("the force", [14..<16]),
      ("is not.", [8..<11]),
      ("'the", [13..<15]),
      ("Zoe\u{308} said", [11..<13]),
      ("force was", []),
      ("forc", []),
      ("", []),
      (" \n", []),
    ])
  func occurrences(words: String, expected: [Range<Int>]) {
    #expect(letter.occurrences(of: Wording(words)) == expected)
  }

  @Test("occurrences do not overlap, and none reaches past the end")
  func overlap() {
    #expect(Wording("a a a a a").occurrences(of: Wording("a a")) == [0..<2, 2..<4])
    #expect(Wording("").occurrences(of: Wording("a")) == [])
    #expect(Wording("a").occurrences(of: Wording("a a")) == [])
  }

  @Test(
    "the longest run of words in common, whatever their case",
    arguments: [
      ("a FORCE IS NOT b", 7..<10),
      ("force is badly led", 1..<3),
      ("nothing of that", 0..<0),
      ("", 0..<0),
    ])
  func longestRun(words: String, expected: Range<Int>) {
    #expect(letter.longestRun(sharedWith: Wording(words)) == expected)
  }
}
