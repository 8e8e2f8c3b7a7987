extension WordingDiff {
  /// The hunks as people read them: of two replacements with a single short word or punctuation
  /// mark between them one is made, as two words for two words.
  ///
  /// The word between counts as changed in such a hunk, so differences are counted by `hunks`.
  package var changes: [Hunk] {
    var changes: [Hunk] = []
    for hunk in hunks {
      if let last = changes.last, readsAsOne(last, hunk) {
        changes[changes.count - 1] = last.joined(with: hunk)
      } else {
        changes.append(hunk)
      }
    }
    return changes
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
