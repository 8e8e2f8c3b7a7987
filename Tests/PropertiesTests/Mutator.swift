import SeededRandom

/// Changes inputs at random, the same way each time for the same seed.
struct Mutator {
  private let dictionary: [[UInt8]]
  private var generator: SeededGenerator

  /// A mutator that puts in words of a dictionary, too.
  init(dictionary: [String], seed: UInt64) {
    self.dictionary = dictionary.map { Array($0.utf8) }
    generator = SeededGenerator(seed: seed)
  }

  /// An input with up to eight changes, pieces of others among them.
  mutating func mutated(_ input: [UInt8], with others: [[UInt8]]) -> [UInt8] {
    var bytes = input
    for _ in 0...below(8) {
      let start = below(bytes.count + 1)
      let end = min(bytes.count, start + below(20))
      switch below(6) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: below(bytes.count + 1))
      case 2: bytes.insert(UInt8(below(256)), at: start)
      case 3: if start < end { bytes[start] ^= 1 << UInt8(below(8)) }
      case 4: bytes.insert(contentsOf: dictionary[below(dictionary.count)], at: start)
      default:
        let other = others[below(others.count)]
        let piece = below(other.count + 1)
        bytes.replaceSubrange(start..<end, with: other[piece...].prefix(below(60)))
      }
    }
    return bytes
  }

  /// A number below a limit.
  private mutating func below(_ limit: Int) -> Int { generator.below(limit) }
}
