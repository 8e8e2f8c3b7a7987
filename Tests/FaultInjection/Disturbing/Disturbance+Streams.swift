extension Disturbance {
  /// Standard streams that are closed, full, or that nobody reads any more.
  package static let streams: [Disturbance] = [
    Disturbance(
      title: "a reader that has gone", conditions: Conditions(reader: .gone), consequence: .right),
    stream("<&-", .rightOrError),
    stream(">&-", .rightOrError),
    stream("2>&-", .silence),
    stream("<&- >&- 2>&-", .silence),
    stream(">/dev/full", .rightOrError),
    stream("2>/dev/full", .silence),
    stream(">/dev/full 2>/dev/full", .silence),
  ]

  private static func stream(_ words: String, _ consequence: Consequence) -> Disturbance {
    Disturbance(
      title: words, conditions: Conditions(prelude: "exec \(words)"), consequence: consequence)
  }
}
