extension [Hunk] {
  /// Hunks as people read them.
  ///
  /// Where as many passages end within a hunk on the old side as on the new, there is a change for
  /// each passage. Of two replacements with a single short word or punctuation mark between them
  /// one is made, as two words for two words; the one between counts as changed there, so
  /// differences are counted by the hunks.
  func readable(from old: Wording, to new: Wording) -> [Hunk] {
    var changes: [Hunk] = []
    for hunk in lazy.flatMap({ $0.splitAtPassages(from: old, to: new) }) {
      if let last = changes.last, last.readsAsOne(with: hunk, in: new) {
        changes[changes.count - 1] = last.joined(with: hunk)
      } else {
        changes.append(hunk)
      }
    }
    return changes
  }
}

extension Hunk {
  fileprivate func splitAtPassages(from oldWording: Wording, to newWording: Wording) -> [Hunk] {
    let oldStarts = old.dropFirst().filter(oldWording.startsPassage)
    let newStarts = new.dropFirst().filter(newWording.startsPassage)
    guard oldStarts.count == newStarts.count else { return [self] }
    let box = Box(old: old, new: new)
    return box.cut(at: zip(oldStarts, newStarts).map { Point(old: $0, new: $1) })
      .map { Hunk(old: $0.old, new: $0.new) }
  }

  /// Whether this replacement and a later one have only a short word or mark between them, within
  /// one sentence.
  package func readsAsOne(with later: Hunk, in newWording: Wording) -> Bool {
    let between = new.upperBound
    guard isReplacement, later.isReplacement, later.new.lowerBound == between + 1 else {
      return false
    }
    let isApart =
      newWording.breakBefore(between) >= .sentence
      || newWording.breakBefore(between + 1) >= .sentence
    return !isApart && newWording.tokens[between].form.count <= 3
  }
}
