/// One who does all work in order.
package struct SingleWorker: Workforce {
  /// One piece at once.
  package var count: Int { 1 }

  /// One worker.
  package init() {}

  /// What comes of each piece of work, in order.
  package func map<Result: Sendable>(
    _ pieces: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    (0..<pieces).map(work)
  }
}
