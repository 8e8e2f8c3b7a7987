extension Wording {
  /// Where the tokens of another wording stand in this one in a row, as ranges of tokens that do
  /// not overlap; nowhere if there are none.
  ///
  /// Takes time in proportion to the product of the two lengths at worst, and hardly ever more than
  /// to their sum.
  package func occurrences(of other: Wording) -> [Range<Int>] {
    let sought = other.tokens.map { other.form(of: $0) }
    let forms = tokens.map { form(of: $0) }
    guard !sought.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + sought.count <= forms.count {
      let range = start..<start + sought.count
      if forms[range].elementsEqual(sought) {
        found.append(range)
        start = range.upperBound
      } else {
        start += 1
      }
    }
    return found
  }

  /// The first of the longest runs of tokens that another wording has in a row too, whatever their
  /// case; empty where the two have no token in common.
  ///
  /// Takes time in proportion to the product of the two lengths.
  package func longestRun(sharedWith other: Wording) -> Range<Int> {
    let sought = other.tokens.map { other.form(of: $0).lowercased() }
    var best = 0..<0
    // For each token of the other wording, how long a run ends in it and in the token before here.
    var lengths = [Int](repeating: 0, count: sought.count + 1)
    for (index, token) in tokens.enumerated() {
      let form = form(of: token).lowercased()
      for column in sought.indices.reversed() {
        lengths[column + 1] = sought[column] == form ? lengths[column] + 1 : 0
        if lengths[column + 1] > best.count { best = index + 1 - lengths[column + 1]..<index + 1 }
      }
    }
    return best
  }
}
