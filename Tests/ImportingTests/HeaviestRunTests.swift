import Testing

@testable import Importing

@Suite("Finding the heaviest run of links")
struct HeaviestRunTests {
  /// The heaviest run that ends with each link, by looking at all those before it.
  private static func expected(_ links: [HeaviestRun.Link]) -> [Int] {
    var totals = links.map(\.weight)
    var runs = links.indices.map { [$0] }
    for (place, link) in links.enumerated() {
      for (earlier, other) in links[..<place].enumerated()
      where other.row < link.row && other.span.upperBound <= link.span.lowerBound
        && totals[earlier] + link.weight > totals[place]
      {
        totals[place] = totals[earlier] + link.weight
        runs[place] = runs[earlier] + [place]
      }
    }
    return totals.max().flatMap { totals.firstIndex(of: $0) }.map { runs[$0] } ?? []
  }

  @Test("it is the first of the heaviest, whatever the links are")
  func random() {
    var random = RandomGenerator(seed: 1)
    for count in 0..<300 {
      let links = (0..<count % 20).map { _ in
        let start = random.below(8)
        return HeaviestRun.Link(
          row: random.below(8), span: start..<start + 1 + random.below(3),
          weight: 1 + random.below(3))
      }.sorted { $0.row < $1.row }
      #expect(HeaviestRun.places(of: links) == Self.expected(links))
    }
  }

  @Test("of numbers it is those that increase")
  func numbers() {
    #expect([Int]().heaviestIncreasingRun([]) == [])
    #expect([5, 1, 9, 2, 3].heaviestIncreasingRun([1, 1, 1, 1, 1]) == [1, 3, 4])
    #expect([5, 1, 9, 2, 3].heaviestIncreasingRun([3, 1, 1, 1, 1]) == [0, 2])
    #expect([2, 2, 1].heaviestIncreasingRun([1, 1, 1]) == [0])
  }

  @Test("tens of thousands of numbers")
  func many() {
    let numbers = (0..<30_000).map { $0 * 7_919 % 30_011 }
    let run = numbers.heaviestIncreasingRun(numbers.map { _ in 1 })
    #expect(zip(run, run.dropFirst()).allSatisfy { numbers[$0] < numbers[$1] })
    #expect(run.count > 100)
  }
}
