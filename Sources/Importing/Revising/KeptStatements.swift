import Recognition
import SourceText
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
  /// Takes time in proportion to the number of tokens times its logarithm, and for each length that
  /// statements have in the number of sentences. Of a statement that stands in very many places only
  /// some are looked at, so that the square of their number is not.
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
    var search = TokenRuns(
      vocabulary.numbers(of: new.tokens[edited], in: new),
      startingAt: Sentences(in: edited, of: new).starts.map { $0 - edited.lowerBound })
    let wanted = units.map { unit in
      let tokens =
        statements[unit.lowerBound].lowerBound..<statements[unit.upperBound - 1].upperBound
      return vocabulary.numbers(of: old.tokens[tokens], in: old)
    }
    var links: [HeaviestRun.Link] = []
    for (tokens, equals) in wanted.indices.grouped(by: { wanted[$0] }) {
      let places = search.starts(of: tokens)
      for (rank, unit) in equals.enumerated() {
        for start in Self.places(places, near: rank, of: equals.count)
        where search.has(tokens, at: start) {
          let span = start..<start + tokens.count
          links.append(HeaviestRun.Link(row: unit, span: span, weight: tokens.count))
        }
      }
    }
    links.sort { ($0.row, $0.span.lowerBound) < ($1.row, $1.span.lowerBound) }
    runs = HeaviestRun.places(of: links).map { place in
      let span = links[place].span
      return Run(
        statements: units[links[place].row],
        tokens: edited.lowerBound + span.lowerBound..<edited.lowerBound + span.upperBound)
    }
  }

  /// In how many places a statement is looked for among its equals.
  private static let mostPlaces = 32

  /// Of the places where equal statements stand in the edited bullet those at which the one of a rank
  /// may: all, or where there are very many those that are as far on among them as it is.
  private static func places(
    _ places: [Int], near rank: Int, of count: Int
  ) -> ArraySlice<Int> {
    let middle = rank * places.count / count
    let start = min(middle - mostPlaces / 2, places.count - mostPlaces)
    return places[max(0, start)...].prefix(mostPlaces)
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
}
