import Wording

/// Which bullets of a letter that was edited are which of the letter as drafted.
struct BulletAlignment {
  /// The likeness from which a bullet is another one, edited.
  private static let least = 0.3

  /// For each bullet of the edited letter the bullet that it was; nothing for a new one.
  private(set) var origins: [Int?]
  /// Whether the two are the same, word for word.
  private(set) var isEqual: [Bool]

  /// Lays bullets beside each other: first those that are the same, then the likest.
  ///
  /// Takes time in proportion to the product of their numbers for those that are not the same.
  init(from old: [BulletWords], to new: [BulletWords]) {
    origins = Array(repeating: nil, count: new.count)
    isEqual = Array(repeating: false, count: new.count)
    var left = Set(old.indices)
    for index in new.indices {
      let same = old.indices.first { left.contains($0) && old[$0].numbers == new[index].numbers }
      guard let same else { continue }
      match(index, to: same, &left)
      isEqual[index] = true
    }
    var pairs: [(new: Int, old: Int, likeness: Double)] = []
    for index in new.indices where origins[index] == nil {
      for other in left {
        if let likeness = old[other].words.likeness(to: new[index].words, atLeast: Self.least) {
          pairs.append((index, other, likeness))
        }
      }
    }
    pairs.sort { ($1.likeness, $0.new, $0.old) < ($0.likeness, $1.new, $1.old) }
    for pair in pairs where origins[pair.new] == nil && left.contains(pair.old) {
      match(pair.new, to: pair.old, &left)
    }
    matchBetweenNeighbours(old.count, &left)
  }

  /// A bullet that was written anew stands where the old one stood.
  private mutating func matchBetweenNeighbours(_ count: Int, _ left: inout Set<Int>) {
    for index in origins.indices where origins[index] == nil {
      let before = index == 0 ? -1 : origins[index - 1]
      let after = index + 1 == origins.count ? count : origins[index + 1]
      if let before, let after, after == before + 2, left.contains(before + 1) {
        match(index, to: before + 1, &left)
      }
    }
  }

  private mutating func match(_ new: Int, to old: Int, _ left: inout Set<Int>) {
    origins[new] = old
    left.remove(old)
  }
}
