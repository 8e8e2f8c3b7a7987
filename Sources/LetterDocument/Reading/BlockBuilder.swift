/// Builds blocks from top to bottom; the lists that are still open are a stack.
struct BlockBuilder {
  /// A list to which more may be added, and its last item.
  struct OpenList {
    /// What stands before the items.
    let marker: LetterDocument.Marker
    /// The character that makes the marker what it is: a bullet, or what follows the number.
    let character: UInt8
    /// The number of its last item, or 0 in a bulleted list.
    var number: Int
    /// How far the text of its last item is indented; what the columns count from is the reader's.
    var indent: Int
    /// The index of the list among the blocks.
    fileprivate let start: Int
    /// The index of its last item.
    fileprivate var item: Int
  }

  /// The lists that are open, each in the last item of the one before it.
  private(set) var lists: [OpenList] = []
  /// The blocks so far; what is still open has no end yet.
  private var blocks: [LetterDocument.Block] = []

  /// A builder of a letter that is expected to have about so many blocks.
  init(capacity: Int) {
    blocks.reserveCapacity(capacity)
  }

  /// Whether nothing stands in the innermost item.
  var isItemEmpty: Bool { lists.last.map { $0.item == blocks.count - 1 } ?? false }

  /// Adds a heading or paragraph to the innermost item, or to the letter where no list is open.
  mutating func append(_ block: LetterDocument.Block) {
    blocks.append(block)
  }

  /// Begins a list with its first item, in the innermost item.
  mutating func beginList(_ marker: ListMarker, indent: Int) {
    lists.append(
      OpenList(
        marker: marker.listMarker, character: marker.character, number: marker.number ?? 0,
        indent: indent, start: blocks.count, item: blocks.count + 1))
    blocks.append(.list(marker.listMarker, end: blocks.count))
    blocks.append(.item(end: blocks.count))
  }

  /// Begins an item in the innermost list.
  mutating func beginItem(_ marker: ListMarker, indent: Int) {
    let last = lists.count - 1
    endItem(of: lists[last])
    lists[last].item = blocks.count
    lists[last].number = marker.number ?? 0
    lists[last].indent = indent
    blocks.append(.item(end: blocks.count))
  }

  /// Has no further line go on with the innermost item.
  mutating func closeItem() {
    lists[lists.count - 1].indent = Int.max
  }

  /// Ends the lists that stand deeper than a number of others.
  mutating func close(to depth: Int) {
    while lists.count > depth {
      let list = lists.removeLast()
      endItem(of: list)
      blocks[list.start] = .list(list.marker, end: blocks.count)
    }
  }

  /// The blocks of the letter, all lists ended.
  mutating func finish() -> [LetterDocument.Block] {
    close(to: 0)
    return blocks
  }

  private mutating func endItem(of list: OpenList) {
    blocks[list.item] = .item(end: blocks.count)
  }
}
