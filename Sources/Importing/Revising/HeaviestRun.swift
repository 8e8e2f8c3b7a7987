import SourceText

/// Finds of many links those that weigh most and follow one another both in their rows and in their
/// spans.
struct HeaviestRun {
  /// What may be part of a run.
  struct Link {
    /// A run has at most one link of each row.
    let row: Int
    /// In a run each begins where the one before has ended, or later; never empty.
    let span: Range<Int>
    let weight: Int
  }

  private let links: [Link]
  /// What the heaviest run weighs that ends with each link.
  private var totals: [Int] = []
  /// The link before each in that run.
  private var previous: [Int?] = []
  /// Where links end, each place once, in order.
  private let ends: [Int]
  /// A Fenwick tree over the ends: at each node the best link that ends at one of those below it.
  private var best: [Int?]

  /// The places of the links of the heaviest run; of several as heavy the first.
  ///
  /// Takes time in proportion to the number of links, times its logarithm.
  ///
  /// - Parameter links: in order of their rows.
  static func places(of links: [Link]) -> [Int] {
    var search = HeaviestRun(links)
    search.weigh()
    var places: [Int] = []
    var next = search.totals.max().flatMap { search.totals.firstIndex(of: $0) }
    while let place = next {
      places.append(place)
      next = search.previous[place]
    }
    return places.reversed()
  }

  private init(_ links: [Link]) {
    self.links = links
    ends = Set(links.map(\.span.upperBound)).sorted()
    best = Array(repeating: nil, count: ends.count + 1)
  }

  private mutating func weigh() {
    var known = 0
    for link in links {
      while links[known].row < link.row {
        note(known)
        known += 1
      }
      let before = best(endingUntil: link.span.lowerBound)
      previous.append(before)
      totals.append(link.weight + (before.map { totals[$0] } ?? 0))
    }
  }

  /// The link with which the heaviest run ends of those that end at a place or before it.
  private func best(endingUntil place: Int) -> Int? {
    var found: Int?
    var node = ends.partitioningIndex { $0 > place }
    while node > 0 {
      found = better(found, best[node])
      node &= node - 1
    }
    return found
  }

  /// Lets later rows follow a link.
  private mutating func note(_ link: Int) {
    var node = ends.partitioningIndex { $0 >= links[link].span.upperBound } + 1
    while node < best.count {
      best[node] = better(best[node], link)
      node += node & -node
    }
  }

  /// The link of the heavier run; of runs as heavy the first.
  private func better(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return one ?? other }
    return (totals[other], -other) > (totals[one], -one) ? other : one
  }
}

extension [Int] {
  /// The places of a run of numbers, others between them, each of which is larger than the one
  /// before: of all such runs the first that weighs most.
  ///
  /// - Parameter weights: what each number weighs.
  func heaviestIncreasingRun(_ weights: [Int]) -> [Int] {
    HeaviestRun.places(
      of: zip(self, weights).enumerated().map { row, number in
        HeaviestRun.Link(row: row, span: number.0..<number.0 + 1, weight: number.1)
      })
  }
}
