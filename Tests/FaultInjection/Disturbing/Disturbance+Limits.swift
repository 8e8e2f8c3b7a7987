extension Disturbance {
  /// Less than a run is used to: open files, memory, stack, length of a file.
  ///
  /// Files of no length at all are not among them: what the run says goes to a file too.
  package static let limits: [Disturbance] =
    [4, 5, 6, 8, 16, 32].map { limit("-n \($0)") }
    + [40_000, 60_000, 100_000, 200_000].map { limit("-v \($0)", .startOrEnd) }
    + [128, 256, 512].map { limit("-s \($0)") }
    + [1, 2, 8, 16].map { limit("-f \($0)") }

  private static func limit(
    _ words: String, _ consequence: Disturbance.Consequence = .startOrError
  ) -> Disturbance {
    Disturbance(
      title: "ulimit \(words)", conditions: Conditions(prelude: "ulimit \(words)"),
      consequence: consequence)
  }
}
