extension LetterDocument {
  /// Blocks that stand side by side, known by their indices, without what stands in them.
  package struct Siblings: Sequence, IteratorProtocol {
    private let blocks: [Block]
    private var index: Int
    private let end: Int

    fileprivate init(_ blocks: [Block], _ range: Range<Int>) {
      self.blocks = blocks
      index = range.lowerBound
      end = range.upperBound
    }

    /// The index of the next block, or nothing after the last.
    package mutating func next() -> Int? {
      guard index < end else { return nil }
      defer { index = blocks[index].end(at: index) }
      return index
    }
  }

  /// The blocks that stand in no other.
  package var outermost: Siblings { Siblings(blocks, blocks.indices) }

  /// The items of a list, or the blocks of an item, without what stands in those.
  package func content(of index: Int) -> Siblings {
    Siblings(blocks, index + 1..<end(of: index))
  }

  /// The index of the first block that stands after another and not in it.
  func end(of index: Int) -> Int { blocks[index].end(at: index) }
}

extension LetterDocument.Block {
  /// The index of the first block that stands after this one and not in it.
  fileprivate func end(at index: Int) -> Int {
    switch self {
    case .heading, .paragraph: index + 1
    case .list(_, let end), .item(let end): end
    }
  }

  /// The inlines of a heading or a paragraph; nothing for what holds blocks.
  var inlines: Range<Int>? {
    switch self {
    case .heading(_, let inlines), .paragraph(let inlines): inlines
    case .list, .item: nil
    }
  }
}
