/// Finds the word that somebody most likely meant.
public enum Spelling {
  /// How many faults of one kind get a suggestion where a file names the candidates: to compare each
  /// of many words with each of many others takes time in proportion to the square of the file.
  package static let mostSuggestions = 100

  /// The one candidate that is nearest to a word, if it is near and no other is as near.
  ///
  /// Near means at most two letters away, or three from nine letters upwards, but one in a word of
  /// two. Letter case does not count, and neither does which of hyphen, underscore and blank stands
  /// between words. Takes time in proportion to the total length of the candidates.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    let letters = letters(of: word)
    var best: (candidate: String, distance: Int, limit: Int)?
    var tied = false
    for candidate in candidates where candidate != word {
      let other = Self.letters(of: candidate)
      guard let found = distance(letters, other, atMost: best?.distance ?? 3) else { continue }
      if let best, best.distance == found {
        tied = tied || best.candidate != candidate
      } else {
        best = (candidate, found, limit(for: max(letters.count, other.count)))
        tied = false
      }
    }
    guard let best, !tied, best.distance <= best.limit else { return nil }
    return best.candidate
  }

  /// The most letters that a word of so many may be away.
  private static func limit(for length: Int) -> Int {
    switch length {
    case ...2: 1
    case ...8: 2
    default: 3
    }
  }

  private static func letters(of word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// The number of letters to insert, delete, change or swap with a neighbour, between two words;
  /// nothing where it is more than a limit.
  ///
  /// This is the restricted Damerau–Levenshtein distance (optimal string alignment). Only so much
  /// of its matrix is worked out as can be within the limit: the time is in proportion to the
  /// words' lengths, times the limit.
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    // The matrix's cell of a row and a column stands in its row's band at `column - row + limit`.
    let band = 0..<2 * limit + 1
    let tooFar = limit + 1
    var beforeLast = Array(repeating: tooFar, count: band.count)
    var last = band.map { $0 >= limit && $0 - limit <= right.count ? $0 - limit : tooFar }
    for row in left.indices.map({ $0 + 1 }) {
      var current = Array(repeating: tooFar, count: band.count)
      for place in band {
        let column = row + place - limit
        guard column >= 0, column <= right.count else { continue }
        guard column > 0 else {
          current[place] = row
          continue
        }
        var cost = last[place] + (left[row - 1] == right[column - 1] ? 0 : 1)
        if place + 1 < band.count { cost = min(cost, last[place + 1] + 1) }
        if place > 0 { cost = min(cost, current[place - 1] + 1) }
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforeLast[place] + 1)
        }
        current[place] = cost
      }
      // No later row can come below both of two rows that are too far away.
      if min(current.min() ?? 0, last.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    let found = last[right.count - left.count + limit]
    return found <= limit ? found : nil
  }
}
