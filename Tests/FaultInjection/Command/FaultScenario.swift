/// What can be done to the program.
package enum FaultScenario: String, CaseIterable, Sendable {
  case killBatch = "kill batch"
  case killReview = "kill review"
  case killImport = "kill import"

  /// Does it, and reports.
  ///
  /// - Parameter folder: makes a folder to do it in.
  package func run(
    rounds: Int, seed: UInt64, in folder: () throws -> ScratchFolder,
    progress: (Int) -> Void = { _ in }
  ) throws -> [FaultReport] {
    func kill(_ scenario: any KillScenario, _ rounds: Int) throws -> FaultReport {
      try KillExperiment(scenario, seed: seed).run(rounds: rounds, progress: progress)
    }
    switch self {
    case .killBatch:
      return [
        try kill(try KilledBatch(folder(), overDrafts: false), rounds / 2),
        try kill(try KilledBatch(folder(), overDrafts: true), rounds - rounds / 2),
      ]
    case .killReview: return [try kill(try KilledReview(folder()), rounds)]
    case .killImport: return [try kill(try KilledImport(folder()), rounds)]
    }
  }
}
