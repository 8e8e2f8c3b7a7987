extension LetterDocument {
  /// Whether a list is written without blank lines in it.
  ///
  /// It is where each item is one paragraph, a list, or one and the other.
  func isCompact(list: Int) -> Bool {
    let end = end(of: list)
    var item = list + 1
    while item < end {
      guard isCompact(item: item) else { return false }
      item = self.end(of: item)
    }
    return true
  }

  private func isCompact(item: Int) -> Bool {
    let end = end(of: item)
    let first = item + 1
    guard first < end else { return true }
    let second = self.end(of: first)
    guard second < end else { return !isHeading(first) }
    return self.end(of: second) >= end && isParagraph(first) && mayFollowParagraph(second)
      && isCompact(list: second)
  }

  /// Whether a block is a list that Markdown has begin also on the line just below a paragraph.
  private func mayFollowParagraph(_ index: Int) -> Bool {
    guard case .list(let marker, _) = blocks[index], marker == .bullet || marker == .number(1)
    else {
      return false
    }
    let item = index + 1
    return item < end(of: index) && item + 1 < end(of: item) && isParagraph(item + 1)
  }

  private func isParagraph(_ index: Int) -> Bool {
    if case .paragraph = blocks[index] { true } else { false }
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index] { true } else { false }
  }
}

extension LetterDocument.Marker {
  /// Whether two lists, one just after the other, might be read as one.
  func mayJoin(_ other: LetterDocument.Marker) -> Bool {
    (self == .bullet) == (other == .bullet)
  }
}
