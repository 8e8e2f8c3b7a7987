/// What differs between two wordings.
package struct WordingDiff: Sendable {
  /// The wording that was.
  package let old: Wording
  /// The wording that is.
  package let new: Wording
  /// The tokens that went and came, ascending; no two touch, and what is between them is equal.
  ///
  /// The fewest tokens that there can be, for all but wordings of thousands of differences.
  package let hunks: [Hunk]
  /// The differences as people read them, ascending; two may touch.
  package let changes: [Hunk]

  /// Compares two wordings, in linear time if they differ little, and never in more than some
  /// thousand steps a token.
  package init(from old: Wording, to new: Wording) {
    let hunks = Self.hunks(from: old, to: new, apart: [], [])
    self.init(from: old, to: new, hunks: hunks, changes: hunks.readable(from: old, to: new))
  }

  /// The same difference, laid out otherwise: the changes are others, which turn the old wording
  /// into the new as well.
  package func laidOut(as changes: [Hunk]) -> WordingDiff {
    WordingDiff(from: old, to: new, hunks: hunks, changes: changes)
  }

  private init(from old: Wording, to new: Wording, hunks: [Hunk], changes: [Hunk]) {
    self.old = old
    self.new = new
    self.hunks = hunks
    self.changes = changes
  }

  /// The shortest script, or nearly, in which no token of certain stretches is kept: they are
  /// known not to be what stands in their place, although words of the two agree.
  package static func hunks(
    from old: Wording, to new: Wording, apart oldApart: [Range<Int>], _ newApart: [Range<Int>]
  ) -> [Hunk] {
    var common = commonEnds(old, new)
    for (apart, count) in [(oldApart, old.tokens.count), (newApart, new.tokens.count)] {
      for stretch in apart {
        common.start = min(common.start, stretch.lowerBound)
        common.end = min(common.end, count - stretch.upperBound)
      }
    }
    let oldMiddle = common.start..<old.tokens.count - common.end
    let newMiddle = common.start..<new.tokens.count - common.end
    if oldMiddle.isEmpty && newMiddle.isEmpty { return [] }
    var vocabulary = Vocabulary()
    var oldNumbers = vocabulary.numbers(of: old.tokens[oldMiddle], in: old)
    var newNumbers = vocabulary.numbers(of: new.tokens[newMiddle], in: new)
    var next = Int32(truncatingIfNeeded: vocabulary.count)
    /// Gives each token of a stretch a number that nothing else has.
    func setApart(_ stretch: Range<Int>, of numbers: inout [Int32]) {
      for index in stretch {
        numbers[index - common.start] = next
        next += 1
      }
    }
    for stretch in oldApart { setApart(stretch, of: &oldNumbers) }
    for stretch in newApart { setApart(stretch, of: &newNumbers) }
    return EditScript.hunks(from: oldNumbers, to: newNumbers, vocabulary: Int(next))
      .map { $0.moved(by: common.start) }
      .slid(from: old, to: new)
  }

  /// How many tokens are equal at the beginning, and how many of the others at the end.
  private static func commonEnds(_ old: Wording, _ new: Wording) -> (start: Int, end: Int) {
    let shorter = min(old.tokens.count, new.tokens.count)
    var start = 0
    while start < shorter, old.matches(start, new, start) { start += 1 }
    var end = 0
    while end < shorter - start,
      old.matches(old.tokens.count - end - 1, new, new.tokens.count - end - 1)
    {
      end += 1
    }
    return (start, end)
  }

  /// How many words and punctuation marks differ.
  package var count: DifferenceCount { count(of: hunks) }

  /// How many words and punctuation marks differ in some of the changes.
  package func count(of changes: [Hunk]) -> DifferenceCount {
    changes.reduce(DifferenceCount()) { count, hunk in
      count
        + old.tokens[hunk.old].differenceCount.larger(new.tokens[hunk.new].differenceCount)
    }
  }
}
