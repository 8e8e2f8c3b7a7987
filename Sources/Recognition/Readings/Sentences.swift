package import Wording

/// Where sentences begin, for whoever reads a letter that anybody may have typed.
package enum Sentences {
  /// The tokens of a stretch at which a sentence or a passage begins, the first one included.
  ///
  /// A full stop after an initial or a short title, as in `St. Mary's`, ends no sentence. A new
  /// passage begins none where a sentence goes on across it, as over the end of a page.
  static func starts(in range: Range<Int>, of wording: Wording) -> [Int] {
    guard !range.isEmpty else { return [] }
    return [range.lowerBound]
      + range.dropFirst().filter { index in
        switch wording.breakBefore(index) {
        case .passage: !goesOn(across: index, of: wording)
        case .sentence: !followsAbbreviation(index, in: wording)
        case .clause, .none: false
        }
      }
  }

  /// The sentences of a stretch.
  package static func ranges(in range: Range<Int>, of wording: Wording) -> [Range<Int>] {
    let starts = starts(in: range, of: wording)
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }
  }

  private static let ends: Set = [".", "?", "!", ":", ";"]

  /// Whether a sentence goes on from one passage into the next.
  private static func goesOn(across index: Int, of wording: Wording) -> Bool {
    guard !ends.contains(wording.form(of: wording.tokens[index - 1])) else { return false }
    let first = wording.form(of: wording.tokens[index]).unicodeScalars.first
    return first?.properties.isLowercase ?? false
  }

  private static let titles: Set = [
    "mr", "mrs", "ms", "dr", "st", "prof", "rev", "sgt", "insp", "supt", "no", "e.g", "i.e", "vs",
  ]

  private static func followsAbbreviation(_ index: Int, in wording: Wording) -> Bool {
    guard index >= 2, !wording.startsPassage(index) else { return false }
    guard wording.form(of: wording.tokens[index - 1]) == "." else { return false }
    let word = wording.form(of: wording.tokens[index - 2])
    return word.count == 1 || titles.contains(word.lowercased())
  }
}
