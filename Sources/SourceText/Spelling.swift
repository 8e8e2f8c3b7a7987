/// Finds the word that somebody most likely meant.
public enum Spelling {
  /// The one candidate that is nearest to a word, if it is near and no other is as near.
  ///
  /// Near means at most two letters away, or three from nine letters upwards, but one in a word of
  /// two. Letter case does not count, and neither does which of hyphen, underscore and blank stands
  /// between words. Takes time in proportion to the candidates' total length times the word's.
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
  /// This is the restricted Damerau–Levenshtein distance (optimal string alignment).
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      // No later row can come below both of two rows that are too far away.
      if min(current.min() ?? 0, last.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
