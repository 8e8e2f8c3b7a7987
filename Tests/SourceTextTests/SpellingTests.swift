import SeededRandom
import Testing

@testable import SourceText

@Suite("The word that was meant")
struct SpellingTests {
  @Test(
    "one or two letters away",
    arguments: [
      ("trianing", "training"), ("trainin", "training"), ("traaining", "training"),
      ("forse", "force"), ("Kent", "kent"), ("Thames-Valey", "thames-valley"),
    ])
  func near(word: String, meant: String) {
    #expect(
      Spelling.nearest(to: word, among: ["training", "force", "kent", "thames-valley"]) == meant)
  }

  @Test("none where nothing is near, and none where two are equally near")
  func none() {
    #expect(Spelling.nearest(to: "savings", among: ["training", "force"]) == nil)
    #expect(Spelling.nearest(to: "wast", among: ["west", "wait"]) == nil)
    #expect(Spelling.nearest(to: "wast", among: ["west", "wait", "west"]) == nil)
    #expect(Spelling.nearest(to: "", among: ["x"]) == "x")
    #expect(Spelling.nearest(to: "x", among: []) == nil)
  }

  @Test("words of many thousand letters are told apart as fast as their lengths are read")
  func long() {
    let word = String(repeating: "a", count: 1_000_000)
    #expect(Spelling.nearest(to: word + "b", among: [word]) == word)
    #expect(Spelling.nearest(to: word + "bbbb", among: [word]) == nil)
  }

  @Test("the distance is that of the whole matrix, as far as it is within the limit")
  func wholeMatrix() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...7, using: &generator)).map { _ in
          Unicode.Scalar(UInt8.random(in: 97...99, using: &generator))
        }
      }
      let distance = Self.distance(words[0], words[1])
      for limit in 0...3 {
        #expect(
          Spelling.distance(words[0], words[1], atMost: limit)
            == (distance <= limit ? distance : nil))
      }
    }
  }

  /// The distance by its definition.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var matrix = Array(repeating: Array(0...right.count), count: left.count + 1)
    for row in matrix.indices { matrix[row][0] = row }
    for row in 1..<max(1, left.count + 1) {
      for column in 1..<max(1, right.count + 1) {
        var cost = min(
          matrix[row - 1][column] + 1, matrix[row][column - 1] + 1,
          matrix[row - 1][column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, matrix[row - 2][column - 2] + 1)
        }
        matrix[row][column] = cost
      }
    }
    return matrix[left.count][right.count]
  }
}
