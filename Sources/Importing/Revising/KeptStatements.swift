import Recognition
import Wording

/// Which statements of a bullet stand unchanged in it after it was edited.
struct KeptStatements {
  /// Statements in a row that stand unchanged.
  struct Run {
    /// The statements, by their places.
    let statements: Range<Int>
    /// Their tokens in the edited letter.
    let tokens: Range<Int>
  }

  /// The runs, in the order of the bullet.
  let runs: [Run]

  /// Finds as many words as can be of statements that stand whole, from the start of a sentence to
  /// the end of one, and in their order.
  ///
  /// - Parameters:
  ///   - statements: the tokens of each statement in the letter as drafted.
  ///   - edited: the tokens of the bullet in the edited letter.
  init(
    _ statements: [Range<Int>], of old: Wording, in edited: Range<Int>, of new: Wording
  ) {
    var vocabulary = Vocabulary()
    guard let first = statements.first, let last = statements.last else {
      runs = []
      return
    }
    let bullet = first.lowerBound..<last.upperBound
    let units = Self.units(of: statements, startingAt: Sentences(in: bullet, of: old).starts)
    let numbers = vocabulary.numbers(of: new.tokens[edited], in: new)
    let starts = Sentences(in: edited, of: new).starts
    let bounds = Set(starts + [edited.upperBound])
    var places: [Run] = []
    for unit in units {
      let tokens =
        statements[unit.lowerBound].lowerBound..<statements[unit.upperBound - 1].upperBound
      let wanted = vocabulary.numbers(of: old.tokens[tokens], in: old)
      for start in starts where bounds.contains(start + wanted.count) {
        let offset = start - edited.lowerBound
        guard numbers[offset...].starts(with: wanted) else { continue }
        places.append(Run(statements: unit, tokens: start..<start + wanted.count))
      }
    }
    runs = Self.best(places)
  }

  /// The statements in groups between which a sentence ends.
  private static func units(
    of statements: [Range<Int>], startingAt starts: [Int]
  ) -> [Range<Int>] {
    let starts = Set(starts)
    var units: [Range<Int>] = []
    for (index, statement) in statements.enumerated() {
      if let last = units.last, !starts.contains(statement.lowerBound) {
        units[units.count - 1] = last.lowerBound..<index + 1
      } else {
        units.append(index..<index + 1)
      }
    }
    return units
  }

  /// Of places in the order of their statements those that hold most words and follow one another
  /// in the edited bullet as well.
  private static func best(_ places: [Run]) -> [Run] {
    var weights = places.map(\.tokens.count)
    var previous = [Int?](repeating: nil, count: places.count)
    for (index, place) in places.enumerated() {
      for (earlier, other) in places[..<index].enumerated()
      where other.statements.upperBound <= place.statements.lowerBound
        && other.tokens.upperBound <= place.tokens.lowerBound
        && weights[earlier] + place.tokens.count > weights[index]
      {
        weights[index] = weights[earlier] + place.tokens.count
        previous[index] = earlier
      }
    }
    var runs: [Run] = []
    var next = weights.max().flatMap { weights.firstIndex(of: $0) }
    while let place = next {
      runs.append(places[place])
      next = previous[place]
    }
    return runs.reversed()
  }
}
