import LetterDocument
import Wording

/// A small generator whose numbers are the same in every run (SplitMix64), so that a failure can be
/// seen again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
