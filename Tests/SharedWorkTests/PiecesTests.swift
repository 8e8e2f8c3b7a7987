import SharedWork
import Testing

@Suite("Work for several")
struct PiecesTests {
  /// So many workers, who need not do anything here.
  private struct Idle: Workforce {
    let count: Int

    func map<Result: Sendable>(_ pieces: Int, _ work: @Sendable (Int) -> Result) -> [Result] { [] }
  }

  @Test("all is parted into pieces that follow each other, none of them large, and the last small")
  func pieces() {
    for total in [0, 1, 7, 8, 43, 4_300] {
      for count in [1, 2, 64] {
        let pieces = Idle(count: count).pieces(of: total, atMost: 256)
        #expect(pieces.flatMap(\.self) == Array(0..<total))
        #expect(pieces.allSatisfy { 1...256 ~= $0.count })
        #expect(total < count * 4 || pieces.count >= count)
        #expect(pieces.last?.count ?? 1 == 1)
      }
    }
  }

  @Test("one worker does all pieces in order")
  func single() {
    #expect(SingleWorker().map(4) { $0 * $0 } == [0, 1, 4, 9])
    #expect(SingleWorker().map(0) { $0 } == [])
  }
}
