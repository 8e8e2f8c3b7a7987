import LetterDocument

extension LetterDocument {
  /// How many lists each passage stands in, in the passages' order.
  var passageDepths: [Int] {
    var depths: [Int] = []
    Self.collectDepths(of: blocks, in: 0, into: &depths)
    return depths
  }

  private static func collectDepths(of blocks: [Block], in depth: Int, into depths: inout [Int]) {
    for block in blocks {
      switch block {
      case .heading, .paragraph: depths.append(depth)
      case .list(let list):
        for item in list.items { collectDepths(of: item, in: depth + 1, into: &depths) }
      }
    }
  }
}
