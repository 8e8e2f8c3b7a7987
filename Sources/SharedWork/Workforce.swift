/// Whoever does many pieces of work: one after the other, or several at once.
package protocol Workforce: Sendable {
  /// How many pieces are done at once.
  var count: Int { get }

  /// What comes of each piece of work, in order.
  func map<Result: Sendable>(_ pieces: Int, _ work: @Sendable (Int) -> Result) -> [Result]
}

extension Workforce {
  /// The pieces that so many things are parted into: some for each worker, so that none waits long for
  /// another at the end, and none of more things than it is well to have in memory at once.
  package func pieces(of total: Int, atMost largest: Int) -> [Range<Int>] {
    let size = min(largest, total / (count * 4) + 1)
    return stride(from: 0, to: total, by: size).map { $0..<min($0 + size, total) }
  }
}
