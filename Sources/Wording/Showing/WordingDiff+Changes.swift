extension WordingDiff {
  /// The hunks as people read them.
  ///
  /// Where as many passages end within a hunk on the old side as on the new, there is a change for
  /// each passage. Of two replacements with a single short word or punctuation mark between them
  /// one is made, as two words for two words; the one between counts as changed there, so
  /// differences are counted by `hunks`.
  package var changes: [Hunk] {
    var changes: [Hunk] = []
    for hunk in hunks.lazy.flatMap(splitAtPassages) {
      if let last = changes.last, readsAsOne(last, hunk) {
        changes[changes.count - 1] = last.joined(with: hunk)
      } else {
        changes.append(hunk)
      }
    }
    return changes
  }

  private func splitAtPassages(_ hunk: Hunk) -> [Hunk] {
    let oldStarts = hunk.old.dropFirst().filter(old.startsPassage)
    let newStarts = hunk.new.dropFirst().filter(new.startsPassage)
    guard oldStarts.count == newStarts.count else { return [hunk] }
    let box = Box(old: hunk.old, new: hunk.new)
    return box.cut(at: zip(oldStarts, newStarts).map { Point(old: $0, new: $1) })
      .map { Hunk(old: $0.old, new: $0.new) }
  }

  private func readsAsOne(_ hunk: Hunk, _ later: Hunk) -> Bool {
    let between = hunk.new.upperBound
    guard hunk.isReplacement, later.isReplacement, later.new.lowerBound == between + 1 else {
      return false
    }
    let isApart =
      new.breakBefore(between).rawValue >= Wording.Break.sentence.rawValue
      || new.breakBefore(between + 1).rawValue >= Wording.Break.sentence.rawValue
    return !isApart && new.tokens[between].form.count <= 3
  }
}
