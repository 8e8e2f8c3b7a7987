import SeededRandom

/// A generator of the same numbers for the same seed, and of what is made of them.
struct RandomGenerator: RandomNumberGenerator {
  private var generator: SeededGenerator

  init(seed: Int) {
    generator = SeededGenerator(seed: UInt64(truncatingIfNeeded: seed) &* 0x2545_F491_4F6C_DD1D)
  }

  mutating func next() -> UInt64 { generator.next() }

  /// Whether something happens that happens in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { generator.chance(percent) }

  /// Whether something happens that happens once in so many cases.
  mutating func once(in count: Int) -> Bool { below(count) == 0 }

  /// A number below a limit, which is above 0.
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

  /// One of some values.
  mutating func pick(_ values: [String]) -> String { values.randomElement(using: &self) ?? "" }
}
