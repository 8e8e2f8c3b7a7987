/// Whoever does many pieces of work: one after the other, or several at once.
package protocol Workforce: Sendable {
  /// How many pieces are done at once.
  var count: Int { get }

  /// What comes of each piece of work, in order.
  func map<Result: Sendable>(_ pieces: Int, _ work: @Sendable (Int) -> Result) -> [Result]
}

extension Workforce {
  /// The pieces that so many things are parted into: enough that nobody waits long for another at
  /// the end, and none so large that it is long until its results can be put to those of others.
  func pieces(of total: Int) -> [Range<Int>] {
    let size = min(256, total / (count * 4) + 1)
    return stride(from: 0, to: total, by: size).map { $0..<min($0 + size, total) }
  }
}
