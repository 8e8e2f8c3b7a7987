import SourceText
import Testing

@Suite("Finding among ranges the one that holds a place")
struct RangeSearchTests {
  @Test("each place of each range, and none between them")
  func everyPlace() {
    let ranges = [2..<4, 4..<5, 7..<7, 8..<10]
    for place in 0...11 {
      #expect(ranges.range(holding: place) == ranges.first { $0.contains(place) })
    }
    #expect([Range<Int>]().range(holding: 0) == nil)
  }
}
