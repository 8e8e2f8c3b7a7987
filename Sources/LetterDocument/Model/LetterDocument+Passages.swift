extension LetterDocument {
  /// The text of every heading and paragraph in order, those of items included.
  package var passages: [Passage] {
    var passages: [Passage] = []
    collectPassages(of: blocks, into: &passages)
    return passages
  }

  private func collectPassages(of blocks: [Block], into passages: inout [Passage]) {
    for block in blocks {
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines):
        passages.append(Passage(inlines, in: source))
      case .list(let list):
        for item in list.items { collectPassages(of: item, into: &passages) }
      }
    }
  }
}
