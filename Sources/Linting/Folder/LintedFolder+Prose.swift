import Drafting
import FindingsBank
import SourceText

extension LintedFolder {
  /// Of so many letters the words are kept, which saves making them for each look at them.
  package static let mostKept = 128

  /// The words of a letter, by its position.
  package func prose(at position: Int) -> Prose? {
    if position < kept.count { return kept[position] }
    return house.trace(letters[position].assessment.file).value.map { Prose($0) }
  }

  /// What is gathered from the words of all letters by workers, each of whom begins with the same and
  /// adds letter after letter, given with its position; in order of the letters.
  ///
  /// No more words are in memory at once than there are workers, but for those that are kept.
  func gather<Result: Sendable>(
    _ start: Result, _ add: @Sendable (inout Result, Int, Prose) -> Void
  ) -> [Result] {
    let pieces = workers.pieces(of: letters.count)
    return workers.map(pieces.count) { piece in
      var result = start
      for position in pieces[piece] {
        if let prose = prose(at: position) { add(&result, position, prose) }
      }
      return result
    }
  }
}
