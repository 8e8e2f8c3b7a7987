/// Tokens of one wording that stand in the place of tokens of another.
package struct Hunk: Sendable, Hashable {
  /// The tokens that went, as indices into the old wording; empty for a pure insertion.
  package var old: Range<Int>
  /// The tokens that came, as indices into the new wording; empty for a pure deletion.
  package var new: Range<Int>

  /// What went and what came.
  package init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  /// Whether tokens both went and came.
  var isReplacement: Bool { !old.isEmpty && !new.isEmpty }

  /// Whether nothing is kept between this hunk and a later one.
  package func touches(_ later: Hunk) -> Bool {
    old.upperBound == later.old.lowerBound && new.upperBound == later.new.lowerBound
  }

  /// The smallest hunk that holds this one and a later one, and what is equal between them.
  package func joined(with later: Hunk) -> Hunk {
    Hunk(
      old: old.lowerBound..<later.old.upperBound, new: new.lowerBound..<later.new.upperBound)
  }

  /// The hunk, further on by so many tokens in either wording; further back if negative.
  func moved(by distance: Int) -> Hunk {
    Hunk(
      old: old.lowerBound + distance..<old.upperBound + distance,
      new: new.lowerBound + distance..<new.upperBound + distance)
  }
}
