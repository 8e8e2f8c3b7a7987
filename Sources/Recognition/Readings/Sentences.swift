package import Wording

/// Where sentences begin, for whoever reads a letter that anybody may have typed.
package struct Sentences {
  /// The tokens at which a sentence or a passage begins or may begin, the first one included.
  package private(set) var starts: [Int] = []
  /// Those at which one surely begins.
  ///
  /// A full stop after an initial or a short title, as in `St. Mary's`, may end a sentence or not.
  /// A new passage begins none where a sentence goes on across it, as over the end of a page.
  private(set) var certain: Set<Int> = []

  /// The sentences of a stretch of a wording, found in linear time.
  package init(in range: Range<Int>, of wording: Wording) {
    guard let first = range.first else { return }
    starts = [first]
    certain = [first]
    for index in range.dropFirst() {
      switch wording.breakBefore(index) {
      case .passage:
        if Self.goesOn(across: index, of: wording) { continue }
        certain.insert(index)
      case .sentence:
        if !Self.followsAbbreviation(index, in: wording) { certain.insert(index) }
      case .clause, .none:
        continue
      }
      starts.append(index)
    }
  }

  /// The sentences of a stretch, cut where one surely begins.
  package static func ranges(in range: Range<Int>, of wording: Wording) -> [Range<Int>] {
    let starts = Sentences(in: range, of: wording).certain.sorted()
    return zip(starts, starts.dropFirst() + [range.upperBound]).map { $0..<$1 }
  }

  private static let ends: Set = [".", "?", "!", ":", ";"]

  /// Whether a sentence goes on from one passage into the next.
  private static func goesOn(across index: Int, of wording: Wording) -> Bool {
    guard !ends.contains(wording.form(of: wording.tokens[index - 1])) else { return false }
    let first = wording.form(of: wording.tokens[index]).unicodeScalars.first
    return first?.properties.isLowercase ?? false
  }

  // MARK: Abbreviations

  /// What stands before a name or number.
  private static let titles: Set = [
    "mr", "mrs", "ms", "dr", "st", "prof", "rev", "sgt", "insp", "supt", "det", "cllr", "hon",
  ]
  /// What stands at the end of a name, or within a sentence.
  private static let others: Set = [
    "no", "nos", "g", "e", "vs", "ltd", "co", "plc", "inc", "approx", "dept", "para", "etc", "jr",
    "sr",
  ]

  /// Whether the full stop before a token may be that of an abbreviation.
  private static func followsAbbreviation(_ index: Int, in wording: Wording) -> Bool {
    guard index >= 2, wording.form(of: wording.tokens[index - 1]) == "." else { return false }
    let word = wording.form(of: wording.tokens[index - 2])
    if titles.contains(word.lowercased()) { return true }
    if wording.form(of: wording.tokens[index]).first?.isUppercase ?? false {
      return isInitial(index - 2, in: wording)
    }
    return others.contains(word.lowercased())
  }

  /// Whether a word is a capital letter amid a name, as in `Mr J. B. Example`; not so in `plan B`.
  private static func isInitial(_ index: Int, in wording: Wording) -> Bool {
    let word = wording.form(of: wording.tokens[index])
    guard word.count == 1, word.first?.isUppercase ?? false, index > 0,
      wording.tokens[index].followsSpace
    else { return false }
    let before = wording.form(of: wording.tokens[index - 1])
    return before.first?.isUppercase ?? false
      || before == "." && index > 1 && wording.form(of: wording.tokens[index - 2]).count == 1
  }
}
