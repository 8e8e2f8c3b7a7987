extension WordingDiff {
  /// The changes as a reader is shown them, each with so many words on either side.
  ///
  /// Changes with no more words than that between them share an excerpt. The words around a change
  /// are those of its own passage; around whole passages they are those of their neighbours.
  ///
  /// - Parameter chosen: which of `changes` to show, ascending; all if nothing is said.
  package func excerpts(of chosen: [Hunk]? = nil, context: Int = 4) -> [WordingExcerpt] {
    let groups = grouped(chosen ?? changes, context: context)
    return groups.indices.map { index in
      let before = index > 0 ? groups[index - 1].last?.new.upperBound : nil
      let after = index + 1 < groups.count ? groups[index + 1].first?.new.lowerBound : nil
      return excerpt(
        of: groups[index], context: context,
        within: (before ?? 0)..<(after ?? new.tokens.count))
    }
  }

  private func grouped(_ changes: [Hunk], context: Int) -> [[Hunk]] {
    var groups: [[Hunk]] = []
    for change in changes {
      if let last = groups.last?.last, isOpenAfter(last), isOpenBefore(change),
        areNear(last, change, context: context)
      {
        groups[groups.count - 1].append(change)
      } else {
        groups.append([change])
      }
    }
    return groups
  }

  private func areNear(_ change: Hunk, _ later: Hunk, context: Int) -> Bool {
    let between = change.new.upperBound..<later.new.lowerBound
    guard between.count <= 3 * context else { return false }
    return new.tokens[between].differenceCount.words <= context
      && !between.dropFirst().contains(where: new.startsPassage)
  }

  /// Whether the passage that a change begins in goes on before it.
  private func isOpenBefore(_ change: Hunk) -> Bool {
    change.new.isEmpty
      ? !old.startsPassage(change.old.lowerBound) : !new.startsPassage(change.new.lowerBound)
  }

  /// Whether the passage that a change ends in goes on after it.
  private func isOpenAfter(_ change: Hunk) -> Bool {
    change.new.isEmpty
      ? !old.startsPassage(change.old.upperBound) : !new.startsPassage(change.new.upperBound)
  }

  private func excerpt(
    of changes: [Hunk], context: Int, within limits: Range<Int>
  ) -> WordingExcerpt {
    guard let first = changes.first, let last = changes.last else {
      return WordingExcerpt(changes: [], pieces: [])
    }
    let isWhole = !isOpenBefore(first) && !isOpenAfter(last)
    let start =
      isWhole || isOpenBefore(first)
      ? new.start(ofContext: context, before: first.new.lowerBound, from: limits.lowerBound)
      : first.new.lowerBound
    let end =
      isWhole || isOpenAfter(last)
      ? new.end(ofContext: context, after: last.new.upperBound, until: limits.upperBound)
      : last.new.upperBound

    var pieces: [WordingExcerpt.Piece] = []
    if start < first.new.lowerBound {
      let ellipsis = new.startsPassage(start) ? "" : "… "
      pieces.append(.same(ellipsis + new.text(of: start..<first.new.lowerBound)))
    }
    for (index, change) in changes.enumerated() {
      pieces += self.pieces(of: change, isFirst: pieces.isEmpty)
      let next = index + 1 < changes.count ? changes[index + 1].new.lowerBound : end
      if change.new.upperBound < next {
        pieces.append(
          .same(separator(after: change) + new.text(of: change.new.upperBound..<next)))
      }
    }
    if end > last.new.upperBound, !new.startsPassage(end) { pieces.append(.same(" …")) }
    return WordingExcerpt(changes: changes, pieces: pieces)
  }

  /// What was removed and what was added, with the blank that both begin with before them.
  private func pieces(of change: Hunk, isFirst: Bool) -> [WordingExcerpt.Piece] {
    var pieces: [WordingExcerpt.Piece] = []
    let removed = old.text(of: change.old)
    let added = new.text(of: change.new)
    var beforeRemoved =
      change.old.isEmpty || isFirst ? "" : old.separator(before: change.old.lowerBound)
    var beforeAdded =
      change.new.isEmpty || isFirst ? "" : new.separator(before: change.new.lowerBound)
    if !change.isReplacement || beforeRemoved == beforeAdded {
      let shared = change.old.isEmpty ? beforeAdded : beforeRemoved
      if !shared.isEmpty { pieces.append(.same(shared)) }
      beforeRemoved = ""
      beforeAdded = ""
    }
    if !change.old.isEmpty { pieces.append(.removed(beforeRemoved + removed)) }
    if !change.new.isEmpty { pieces.append(.added(beforeAdded + added)) }
    return pieces
  }

  /// What stands between a change and the token after it, in the wording that holds both.
  private func separator(after change: Hunk) -> String {
    change.new.isEmpty
      ? old.separator(before: change.old.upperBound) : new.separator(before: change.new.upperBound)
  }
}

extension Wording {
  /// The first of so many words before a token, none of them beyond the passage next to it.
  fileprivate func start(ofContext words: Int, before index: Int, from limit: Int) -> Int {
    var start = index
    var left = words
    while start > limit, start == index || !startsPassage(start) {
      if tokens[start - 1].kind == .word {
        if left == 0 { break }
        left -= 1
      }
      start -= 1
    }
    // A mark that belongs to a word further back is no context.
    while start < index, left == 0, tokens[start].kind == .punctuation, !startsPassage(start) {
      start += 1
    }
    return start
  }

  /// The end of so many words after a token, none of them beyond the passage next to it.
  fileprivate func end(ofContext words: Int, after index: Int, until limit: Int) -> Int {
    var end = index
    var left = words
    while end < limit, end == index || !startsPassage(end) {
      if tokens[end].kind == .word {
        if left == 0 { break }
        left -= 1
      } else if left == 0, tokens[end].followsSpace {
        break
      }
      end += 1
    }
    return end
  }
}
