/// Builds blocks from top to bottom; the lists that are still open are a stack.
struct BlockBuilder {
  /// A list to which more may be added, and its last item.
  struct OpenList {
    /// What stands before the items.
    let marker: LetterDocument.List.Marker
    /// The character that makes the marker what it is: a bullet, or what follows the number.
    let character: UInt8
    /// The number of its last item, or 0 in a bulleted list.
    var number: Int
    /// How far the text of its last item is indented; what the columns count from is the reader's.
    var indent: Int
    /// The items before the last.
    var items: [[LetterDocument.Block]] = []
    /// The blocks of the last item.
    var blocks: [LetterDocument.Block] = []
  }

  /// The lists that are open, each in the last item of the one before it.
  var lists: [OpenList] = []
  private var blocks: [LetterDocument.Block] = []

  /// Adds a block to the innermost item, or to the letter where no list is open.
  mutating func append(_ block: LetterDocument.Block) {
    if lists.isEmpty {
      blocks.append(block)
    } else {
      lists[lists.count - 1].blocks.append(block)
    }
  }

  /// Begins an item in the innermost list.
  mutating func beginItem(number: Int, indent: Int) {
    let last = lists.count - 1
    lists[last].items.append(lists[last].blocks)
    lists[last].blocks = []
    lists[last].number = number
    lists[last].indent = indent
  }

  /// Ends the lists that stand deeper than a number of others.
  mutating func close(to depth: Int) {
    while lists.count > depth {
      let list = lists.removeLast()
      append(.list(LetterDocument.List(list.marker, items: list.items + [list.blocks])))
    }
  }

  /// The blocks of the letter, all lists ended.
  mutating func finish() -> [LetterDocument.Block] {
    close(to: 0)
    return blocks
  }
}
