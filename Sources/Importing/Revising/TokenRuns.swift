/// The runs of whole sentences of a text, among which some tokens are looked for.
struct TokenRuns {
  private let tokens: [Int32]
  /// Where sentences begin.
  private let starts: [Int]
  /// Where sentences begin or end.
  private let bounds: Set<Int>
  /// For each place the hash of all tokens before it.
  private let hashes: [UInt64]
  /// What the hash of tokens is multiplied by when so many follow them.
  private let powers: [UInt64]
  /// Where runs begin, by their hashes, for each count of tokens that was looked for.
  private var known: [Int: [UInt64: [Int]]] = [:]

  /// The runs of a text whose sentences begin at some places.
  init(_ tokens: [Int32], startingAt starts: [Int]) {
    self.tokens = tokens
    self.starts = starts
    bounds = Set(starts + [tokens.count])
    var hashes: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for (place, token) in tokens.enumerated() {
      hashes.append(Self.hash(hashes[place], followedBy: token))
      powers.append(powers[place] &* Self.base)
    }
    self.hashes = hashes
    self.powers = powers
  }

  /// Where the runs begin, in order, that seem to be these tokens: as many, and with the same hash.
  ///
  /// Takes time in proportion to the number of sentences the first time that so many tokens are
  /// looked for.
  mutating func starts(of run: [Int32]) -> [Int] {
    let count = run.count
    if known[count] == nil {
      known[count] = Dictionary(
        grouping: starts.filter { bounds.contains($0 + count) },
        by: { hashes[$0 + count] &- hashes[$0] &* powers[count] })
    }
    let hash = run.reduce(0) { Self.hash($0, followedBy: $1) }
    return known[count]?[hash] ?? []
  }

  /// Whether these tokens stand at a place.
  func has(_ run: [Int32], at start: Int) -> Bool { tokens[start...].starts(with: run) }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func hash(_ hash: UInt64, followedBy token: Int32) -> UInt64 {
    hash &* base &+ UInt64(truncatingIfNeeded: token) &+ 1
  }
}
