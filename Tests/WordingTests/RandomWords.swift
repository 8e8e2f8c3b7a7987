import LetterDocument
import SeededRandom
import Wording

extension SeededGenerator {
  /// So many words out of a vocabulary of so many.
  mutating func words(_ count: Int, of vocabulary: Int) -> [String] {
    (0..<count).map { _ in "w\(Int.random(in: 0..<vocabulary, using: &self))" }
  }

  /// Short prose out of a few words and marks, in up to three passages.
  mutating func passages(upTo count: Int) -> [Passage] {
    let pieces = ["the", "force", "is", "a", ",", ".", " ’", "(", "É"]
    return (0..<Int.random(in: 1...3, using: &self)).map { _ in
      var text = ""
      for _ in 0..<Int.random(in: 0...count, using: &self) {
        let piece = pieces[Int.random(in: 0..<pieces.count, using: &self)]
        text += piece == "," || piece == "." ? piece : " " + piece
      }
      return Passage(text)
    }
  }
}
