extension LetterDocument {
  /// Whether a list is written without blank lines in it.
  ///
  /// It is where each item is one paragraph, a list, or one and the other.
  func isCompact(list: Int) -> Bool {
    content(of: list).allSatisfy(isCompact(item:))
  }

  private func isCompact(item: Int) -> Bool {
    var blocks = content(of: item)
    guard let first = blocks.next() else { return true }
    guard let second = blocks.next() else { return !isHeading(first) }
    return blocks.next() == nil && isParagraph(first) && mayFollowParagraph(second)
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
