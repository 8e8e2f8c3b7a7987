/// What can be done to the program.
package enum FaultScenario: String, CaseIterable, Sendable {
  case killBatch = "kill batch"
  case killReview = "kill review"
  case killImport = "kill import"
  case together
  case disk
  case limits
  case streams
  case clocks
  case vanishing
  case swapping
  case permissions

  /// Does it, and reports.
  ///
  /// - Parameters:
  ///   - rounds: how many runs of each command are killed; several runs are at once a tenth as
  ///     often, and each other thing goes wrong once for every 250, and at least once.
  ///   - folder: makes a folder to do it in.
  ///   - progress: is told how many rounds are done.
  ///   - found: is told what was found out, command by command.
  package func run(
    rounds: Int, seed: UInt64, in folder: () throws -> ScratchFolder,
    progress: (Int) -> Void = { _ in }, found: (FaultReport) -> Void
  ) throws {
    func kill(_ command: any DisturbedCommand, _ rounds: Int) throws {
      found(try KillExperiment(command, seed: seed).run(rounds: rounds, progress: progress))
    }
    func disturb(
      _ disturbances: [Disturbance], in folder: () throws -> ScratchFolder
    ) throws {
      let commands: [any DisturbedCommand] = [
        try DisturbedBatch(folder(), overDrafts: true), try DisturbedReview(folder()),
        try DisturbedImport(folder()),
      ]
      for command in commands {
        found(
          try DisturbanceExperiment(command, disturbances, seed: seed).run(
            rounds: max(1, rounds / 250), progress: progress))
      }
    }
    switch self {
    case .killBatch:
      for overDrafts in [false, true] {
        try kill(try DisturbedBatch(folder(), overDrafts: overDrafts), (rounds + 1) / 2)
      }
    case .killReview: try kill(try DisturbedReview(folder()), rounds)
    case .killImport: try kill(try DisturbedImport(folder()), rounds)
    case .together:
      let rounds = max(1, rounds / 10)
      found(try DraftingCompany(folder(), seed: seed).run(rounds: rounds, progress: progress))
      found(try ImportingCompany(folder(), seed: seed).run(rounds: rounds, progress: progress))
      found(try AcceptingCompany(folder(), seed: seed).run(rounds: rounds, progress: progress))
    case .disk:
      guard SmallDisk.canBeMade else {
        return found(.skipping("full disk", "only root can mount a small one"))
      }
      var disks: [SmallDisk] = []
      try disturb(Disturbance.fullDisks) {
        let scratch = try folder()
        disks.append(try SmallDisk(under: scratch))
        return scratch
      }
    case .limits: try disturb(Disturbance.limits, in: folder)
    case .streams: try disturb(Disturbance.streams, in: folder)
    case .clocks: try disturb(Disturbance.clocks, in: folder)
    case .vanishing: try disturb(Disturbance.vanishings, in: folder)
    case .swapping: try disturb(Disturbance.swappings, in: folder)
    case .permissions:
      guard let conditions = try OtherUser.conditions(in: try folder()) else {
        return found(
          .skipping("permissions", "root needs setpriv to run the program as somebody else"))
      }
      try disturb(Disturbance.permissions(under: conditions), in: folder)
    }
  }
}
