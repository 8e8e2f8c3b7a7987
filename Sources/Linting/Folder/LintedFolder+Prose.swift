import Drafting
import SharedWork
import SourceText

extension LintedFolder {
  /// The words of the letters of so many files are kept, which saves making them for each look.
  package static let mostKept = 128

  /// The most letters that are gone through before what they have in common is put together.
  static let mostAtOnce = 256

  /// The words of a letter, by its position.
  ///
  /// There are always words, as the letter could be drafted once.
  func prose(at position: Int) -> Prose? {
    if position < kept.count { return kept[position] }
    let letter = letters[position]
    return house.trace(letter.assessment, to: letter.force).value.map { Prose($0) }
  }

  /// What is gathered from the words of all letters, or of those at some positions, by workers,
  /// each of whom begins with the same and adds letter after letter, given with its position; in
  /// order.
  ///
  /// No more words are in memory at once than there are workers, but for those that are kept.
  func gather<Result: Sendable>(
    _ start: Result, at positions: [Int]? = nil,
    _ add: @Sendable (inout Result, Int, Prose) -> Void
  ) -> [Result] {
    let positions = positions ?? Array(letters.indices)
    let pieces = workers.pieces(of: positions.count, atMost: Self.mostAtOnce)
    return workers.map(pieces.count) { piece in
      var result = start
      for position in positions[pieces[piece]] {
        if let prose = prose(at: position) { add(&result, position, prose) }
      }
      return result
    }
  }
}
