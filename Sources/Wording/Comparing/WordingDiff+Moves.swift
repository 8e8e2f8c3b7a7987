extension WordingDiff {
  /// The fewest words that are said to have moved, unless they are whole passages: shorter phrases
  /// are anywhere by chance.
  private static let fewestWords = 3

  /// The sentences and passages that changed places, ascending in the new wording; of two that
  /// changed places with each other, one.
  ///
  /// Takes time linear in the words between the first difference and the last; mostly only in those
  /// of the sentences that differ.
  package var moves: [MovedStretch] {
    let changedNow = Set(
      new.sentences(touching: hunks.lazy.map(\.new)).lazy.map { new.forms(of: $0) })
    let changedBefore = old.sentences(touching: hunks.lazy.map(\.old))
    guard changedBefore.contains(where: { changedNow.contains(old.forms(of: $0)) }),
      let first = hunks.first, let last = hunks.last
    else { return [] }
    // Which of two changed places is told by what stands between them, changed or not.
    let oldSentences = old.sentences(touching: [first.old.lowerBound..<last.old.upperBound])
    let newSentences = new.sentences(touching: [first.new.lowerBound..<last.new.upperBound])
    var numbers: [String: Int32] = [:]
    func number(_ forms: String) -> Int32 {
      if let number = numbers[forms] { return number }
      let number = Int32(truncatingIfNeeded: numbers.count)
      numbers[forms] = number
      return number
    }
    let oldNumbers = oldSentences.map { number(old.forms(of: $0)) }
    let newNumbers = newSentences.map { number(new.forms(of: $0)) }
    let script = EditScript.hunks(from: oldNumbers, to: newNumbers, vocabulary: numbers.count)

    var left: [Int32: [Range<Int>]] = [:]
    for index in script.lazy.flatMap(\.old).reversed() {
      left[oldNumbers[index], default: []].append(oldSentences[index])
    }
    var moves: [MovedStretch] = []
    for index in script.lazy.flatMap(\.new) {
      guard let source = left[newNumbers[index]]?.popLast() else { continue }
      let sentence = newSentences[index]
      if let last = moves.last, last.old.upperBound == source.lowerBound,
        last.new.upperBound == sentence.lowerBound
      {
        moves[moves.count - 1].old = last.old.lowerBound..<source.upperBound
        moves[moves.count - 1].new = last.new.lowerBound..<sentence.upperBound
      } else {
        moves.append(MovedStretch(old: source, new: sentence))
      }
    }
    return moves.filter(isWorthTelling)
  }

  private func isWorthTelling(_ move: MovedStretch) -> Bool {
    let isWhole =
      old.startsPassage(move.old.lowerBound) && old.startsPassage(move.old.upperBound)
      && new.startsPassage(move.new.lowerBound) && new.startsPassage(move.new.upperBound)
    return isWhole || new.tokens[move.new].differenceCount.words >= Self.fewestWords
  }
}
