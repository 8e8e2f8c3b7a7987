extension LetterDocument {
  /// Whether a list is written without blank lines in it.
  ///
  /// It is where each item is one paragraph, a list, or one and the other.
  func isCompact(list: Int) -> Bool {
    content(of: list).allSatisfy { item in
      var content = content(of: item)
      guard let first = content.next() else { return true }
      guard let second = content.next() else { return !isHeading(first) }
      return content.next() == nil && isParagraph(first) && mayFollowParagraph(second)
        && isCompact(list: second)
    }
  }

  /// Whether a block is a list that Markdown has begin also on the line just below a paragraph.
  private func mayFollowParagraph(_ index: Int) -> Bool {
    guard case .list(let marker, _) = blocks[index], marker == .bullet || marker == .number(1)
    else {
      return false
    }
    var items = content(of: index)
    guard let item = items.next() else { return false }
    var content = content(of: item)
    return content.next().map(isParagraph) ?? false
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
