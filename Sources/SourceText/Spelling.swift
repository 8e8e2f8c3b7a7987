/// Finds the word that somebody most likely meant.
public enum Spelling {
  /// The one candidate that is nearest to a word, if it is near and no other is as near.
  ///
  /// Near means at most a third of the word's letters away, and never more than three; one letter
  /// in a word of two counts as near. Takes time in proportion to the candidates' total length
  /// times the word's.
  public static func nearest(
    to word: String, among candidates: some Sequence<String>
  ) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    let limit = min(3, max(1, letters.count / 3))
    var best: (candidate: String, distance: Int)?
    var tied = false
    for candidate in candidates where candidate != word {
      let found = distance(
        letters, Array(candidate.lowercased().unicodeScalars), atMost: best?.distance ?? limit)
      guard let found else { continue }
      if let best, best.distance == found {
        tied = tied || best.candidate != candidate
      } else {
        best = (candidate, found)
        tied = false
      }
    }
    return tied ? nil : best?.candidate
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
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
