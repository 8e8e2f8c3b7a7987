import SeededRandom

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Kills a command at random moments, and looks each time whether it kept its promises.
package struct KillExperiment {
  /// The most broken promises that are listed.
  private static let mostListed = 20
  /// How many runs may be begun for each that is to be killed.
  private static let mostAttempts: UInt64 = 4
  /// Of how many runs one must be killed at least: usually more than every other is.
  private static let fewestOf: UInt64 = 16

  private let command: any DisturbedCommand
  private let seed: UInt64

  /// An experiment; each round has the seed that follows the one before, so that a round can be run
  /// again by itself.
  package init(_ command: any DisturbedCommand, seed: UInt64) {
    self.command = command
    self.seed = seed
  }

  /// Kills so many runs, each before it ended by itself, and reports; fails if hardly any run could
  /// be killed.
  package func run(rounds: Int, progress: (Int) -> Void = { _ in }) throws -> FaultReport {
    var report = FaultReport("kill \(command.title)")
    var tally = KillTally()
    var attempt: UInt64 = 0
    while tally.landed < rounds, attempt < UInt64(rounds) * Self.mostAttempts {
      let broken = try round(seed &+ attempt, &tally)
      report.broken += broken.map { "seed \(seed &+ attempt): \($0)" }
      attempt += 1
      progress(tally.landed)
      if report.broken.count >= Self.mostListed { break }
    }
    report.figures = tally.figures
    guard UInt64(tally.landed) * Self.fewestOf >= attempt || !report.broken.isEmpty else {
      throw HarnessFailure(
        "\(report.title): of \(attempt) runs only \(tally.landed) had not ended before the signal")
    }
    return report
  }

  private func round(_ seed: UInt64, _ tally: inout KillTally) throws -> [String] {
    var generator = SeededGenerator(seed: seed)
    guard let before = command.states.first else { return [] }
    try before.restore(to: command.scratch.path)
    let watch = try FolderWatch(command.scratch.watched)
    let signal = [SIGKILL, SIGTERM, SIGKILL, SIGINT, SIGKILL, SIGHUP][Int(seed % 6)]
    let target = try command.start(under: .init(), using: &generator)
    let moment = KillMoment.random(within: target, using: &generator)
    let start = ContinuousClock.now
    moment.wait(for: target.run, watching: watch, lasting: target.lasting)
    let waited = ContinuousClock.now - start
    target.run.send(signal)
    let ending = target.run.wait().ending
    var broken: [String] = []
    if ending == .signalled(signal) {
      tally.count(signal, at: waited / target.lasting)
    } else {
      tally.missed += 1
      if case .exited = ending {} else { broken.append("the run was \(ending)") }
    }
    if signal != SIGKILL, let terminal = target.session?.terminal, !terminal.showsKeys {
      broken.append("the terminal was left without echo")
    }
    broken += command.tornFiles()
    tally.count(command.states, command.scratch.snapshot)
    broken += try command.runAgain()
    broken += command.differencesFromUndisturbed()
    broken += try command.inspectAftermath()
    return broken
  }
}
