package import Drafting
import FindingsBank
import Recognition
package import SourceText
package import Wording

/// Attributes what differs between letters and their samples to the lines behind it.
///
/// It is made once for many letters, for it gets the bank ready on the first that differs.
package struct CauseFinder {
  private let house: House
  private let meaning: MeaningWords
  private let recognizer: FindingRecognizer

  /// A finder for the letters of a house.
  package init(_ house: House) {
    self.house = house
    meaning = MeaningWords(of: house)
    recognizer = FindingRecognizer(house.bank, by: .phrasing)
  }

  /// Attributes each change between a sample and a letter to one line.
  ///
  /// - Parameter diff: what differs between the sample's wording and the letter's.
  /// - Parameter assessment: the file that the letter was made from.
  package func attribute(
    _ diff: WordingDiff, since sample: Sample, of letter: TracedLetter, from assessment: SourceFile
  ) -> AttributedLetter {
    let units = LetterUnits(diff.new, letter.provenance)
    let moves = diff.moves
    let moveIndex = MoveIndex(moves)
    let apart = moves.map(\.old)
    var hunks =
      moves.isEmpty
      ? diff.hunks
      : WordingDiff.hunks(from: diff.old, to: diff.new, apart: apart, moves.map(\.new))
    let chosen = ChosenUnits(units: units, old: diff.old, moves: moveIndex)
      .indices(amid: hunks, recognizer)
    if !chosen.isEmpty {
      hunks = WordingDiff.hunks(
        from: diff.old, to: diff.new, apart: apart,
        moves.map(\.new) + chosen.map { units.units[$0].range })
    }
    let cutter = ChangeCutter(
      old: diff.old, new: diff.new, units: units, moves: moveIndex, chosen: chosen)
    var judge = CauseJudge(
      house: house, assessment: assessment, letter: letter, sample: sample, units: units,
      diff: diff, hunks: hunks)
    var changes: [AttributedChange] = []
    for piece in hunks.flatMap({ cutter.pieces(of: $0, recognizer) }) {
      let change = AttributedChange(
        hunk: piece.hunk, cause: judge.cause(of: piece),
        weight: meaning.weight(of: piece, in: diff, units, bank: house.bank))
      add(change, to: &changes, in: diff.new)
    }
    return AttributedLetter(
      force: letter.letter.force.slug, sample: sample, diff: diff.laidOut(as: changes.map(\.hunk)),
      changes: changes)
  }

  /// Adds a change, or makes one of it and the last if they have one cause and read as one.
  private func add(
    _ change: AttributedChange, to changes: inout [AttributedChange], in wording: Wording
  ) {
    guard let last = changes.last, last.cause == change.cause, change.cause.kind != .moved,
      last.hunk.touches(change.hunk) || last.hunk.readsAsOne(with: change.hunk, in: wording)
    else { return changes.append(change) }
    changes[changes.count - 1] = AttributedChange(
      hunk: last.hunk.joined(with: change.hunk), cause: last.cause,
      weight: last.weight.joined(with: change.weight))
  }
}
