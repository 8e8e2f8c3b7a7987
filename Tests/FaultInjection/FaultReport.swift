/// What a scenario found out.
package struct FaultReport: Sendable {
  /// What was done to the program.
  package let title: String
  /// What was measured, one line each.
  package var figures: [String] = []
  /// What the program promises and did not keep, with the round in which that was.
  package var broken: [String] = []
  /// Why nothing could be done, where it could not.
  package var skipped: String?

  package init(_ title: String) {
    self.title = title
  }

  /// A report of something that could not be done here.
  package static func skipping(_ title: String, _ why: String) -> FaultReport {
    var report = FaultReport(title)
    report.skipped = why
    return report
  }

  /// Fails unless something was disturbed in at least one of several rounds: that every promise was
  /// kept would say nothing otherwise.
  ///
  /// In a single round, which is to do again what was reported, nothing may come in time.
  package func require(_ disturbances: Int, in rounds: Int) throws(HarnessFailure) {
    guard disturbances == 0, rounds > 1, broken.isEmpty else { return }
    throw HarnessFailure("\(title): nothing was disturbed in any of \(rounds) rounds")
  }

  /// Whether there are to be more rounds than were asked for, because nothing was disturbed so far:
  /// a machine that has much else to do lets everybody come too late.
  static func goesOn(after round: Int, of rounds: Int, disturbing disturbances: Int) -> Bool {
    disturbances == 0 && rounds > 1 && round < 10 * rounds
  }

  /// The report as people read it.
  package var text: String {
    let verdict =
      skipped.map { "skipped: \($0)" }
      ?? (broken.isEmpty ? "every promise kept" : "\(broken.count) promises broken")
    return (["\(title): \(verdict)"] + figures.map { "  \($0)" } + broken.map { "  BROKEN \($0)" })
      .joined(separator: "\n") + "\n"
  }
}
