/// Whoever does many pieces of work: one after the other, or several at once.
package protocol Workforce: Sendable {
  /// How many pieces are done at once.
  var count: Int { get }

  /// What comes of each piece of work, in order.
  func map<Result: Sendable>(_ pieces: Int, _ work: @Sendable (Int) -> Result) -> [Result]
}

extension Workforce {
  /// The pieces that so many things are parted into: smaller and smaller ones towards the end, so
  /// that none waits long for another there, and none of more things than it is well to have in
  /// memory at once.
  package func pieces(of total: Int, atMost largest: Int) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while start < total {
      let size = max(1, min(largest, (total - start) / (count * 2)))
      pieces.append(start..<start + size)
      start += size
    }
    return pieces
  }
}
