import SeededRandom

/// Lets a command run while something goes wrong, and looks whether it kept its promises: a right
/// result or a clear error, nothing lost, nothing touched outside the folder.
package struct DisturbanceExperiment {
  private let command: any DisturbedCommand
  private let disturbances: [Disturbance]
  private let seed: UInt64

  /// An experiment; each round has the seed that follows the one before.
  package init(_ command: any DisturbedCommand, _ disturbances: [Disturbance], seed: UInt64) {
    self.command = command
    self.disturbances = disturbances
    self.seed = seed
  }

  /// Lets each thing go wrong in so many rounds, and reports.
  package func run(rounds: Int, progress: (Int) -> Void = { _ in }) throws -> FaultReport {
    var report = FaultReport("\(command.title), disturbed")
    var done = 0
    for disturbance in disturbances where applies(disturbance) {
      var (right, failed) = (0, 0)
      for round in 0..<rounds {
        let seed = seed &+ UInt64(round)
        let (isRight, broken) = try self.round(disturbance, seed)
        if isRight { right += 1 } else { failed += 1 }
        report.broken += broken.map { "\(disturbance.title), seed \(seed): \($0)" }
        done += 1
        progress(done)
      }
      report.figures.append("\(disturbance.title): \(right) times right, \(failed) times an error")
    }
    return report
  }

  private func applies(_ disturbance: Disturbance) -> Bool {
    disturbance.folder.isEmpty || command.states.first?.entries[disturbance.folder] == .folder
  }

  private func round(
    _ disturbance: Disturbance, _ seed: UInt64
  ) throws -> (isRight: Bool, broken: [String]) {
    var generator = SeededGenerator(seed: seed)
    let scratch = command.scratch
    try command.states.first?.restore(to: scratch.path)
    let outside = try scratch.makeOutside()
    try disturbance.before?(scratch)
    let outcome: Outcome
    do {
      let run = try command.start(under: disturbance.conditions, using: &generator)
      if let midway = disturbance.midway {
        let watch = try FolderWatch(scratch.watched)
        KillMoment.random(within: run, using: &generator)
          .wait(for: run.run, watching: watch, lasting: run.lasting)
        try midway(scratch)
      }
      outcome = try run.finish()
    } catch let failure as HarnessFailure {
      try disturbance.after?(scratch)
      return (false, [failure.description])
    }
    let isRight =
      outcome.ending == command.undisturbed.ending && outcome.errors == command.undisturbed.errors
    var broken = complaints(outcome, isRight, disturbance.consequence)
    if isRight, disturbance.before == nil, disturbance.midway == nil {
      broken += command.differencesFromUndisturbed().map { "it says that all is well, but \($0)" }
    }
    try disturbance.after?(scratch)
    if scratch.outsideSnapshot != outside { broken.append("something outside was changed") }
    broken += command.tornFiles() + (try command.runAgain())
    broken += command.differencesFromUndisturbed() + (try command.inspectAftermath())
    return (isRight, broken)
  }

  /// What is wrong with how the run ended.
  private func complaints(
    _ outcome: Outcome, _ isRight: Bool, _ consequence: Disturbance.Consequence
  ) -> [String] {
    if isRight { return [] }
    let isRefused = outcome.errors.contains("loading shared libraries")
    switch (consequence, outcome.ending) {
    case (.right, _): return ["it gave \(outcome)instead of \(command.undisturbed)"]
    case (.silence, .exited(0...2)), (.doneOrError, .exited(0)): return []
    case (.startOrError, .exited(127)) where isRefused, (.startOrEnd, .exited(127)) where isRefused:
      return []
    case (.startOrEnd, .signalled): return []
    case (_, .exited(2)) where outcome.errors.contains("error: "): return []
    // What does not differ any more in a review, or could not be reviewed.
    case (_, .exited(1)) where command.undisturbed.ending != .exited(2): return []
    default: return ["no right result and no clear error: \(outcome)"]
    }
  }
}
