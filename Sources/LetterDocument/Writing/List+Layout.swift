extension LetterDocument.List {
  /// Whether the list is written without blank lines in it.
  ///
  /// It is where each item is one paragraph, a list, or one and the other.
  var isCompact: Bool {
    items.allSatisfy { item in
      if case .list(let list)? = item.last {
        item.count == 1
          || item.count == 2 && item[0].isParagraph && list.isCompact
            && list.mayFollowParagraph
      } else {
        item.isEmpty || item.count == 1 && item[0].isParagraph
      }
    }
  }

  /// Whether Markdown has the list begin also on the line just below a paragraph.
  private var mayFollowParagraph: Bool {
    marker == .bullet || marker == .number(1) ? items.first?.first?.isParagraph ?? false : false
  }

  /// Whether two lists, one just after the other, might be read as one.
  func mayJoin(_ other: LetterDocument.List) -> Bool {
    (marker == .bullet) == (other.marker == .bullet)
  }
}

extension LetterDocument.List {
  /// What stands before an item, given by its 0-based index, with a blank at its end.
  func marker(ofItem index: Int, isSecond: Bool) -> [UInt8] {
    switch marker {
    case .bullet:
      Array((isSecond ? "* " : "- ").utf8)
    case .number(let first):
      // No number has ten digits; in plain text an item is known by counting on from the last.
      Array("\(min(first, 1_000_000_000 - items.count) + index)\(isSecond ? ")" : ".") ".utf8)
    }
  }
}

extension LetterDocument.Block {
  fileprivate var isParagraph: Bool {
    if case .paragraph = self { true } else { false }
  }
}
