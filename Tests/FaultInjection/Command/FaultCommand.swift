import Foundation

/// The command `faults`: does to the program what a bad day does, and tells what it did not stand.
package enum FaultCommand {
  /// How a run of the command ended.
  package enum Code: Int32 {
    /// Every promise was kept.
    case kept = 0
    /// One was broken.
    case broken = 1
    /// The harness could not do its work.
    case failed = 2

    /// Ends the process with this code.
    package func endProcess() -> Never { exit(rawValue) }
  }

  /// Runs the command on the arguments that follow its name.
  package static func run(_ arguments: [String]) -> Code {
    guard !arguments.isEmpty, !arguments.contains("--help") else {
      print(FaultOptions.usage, terminator: "")
      return arguments.isEmpty ? .failed : .kept
    }
    do {
      let beside = Bundle.main.executableURL?.deletingLastPathComponent().path ?? "."
      let options = try FaultOptions(arguments, beside: beside)
      let program = try Program(path: options.program)
      print("\(program.path), seed \(options.seed)")
      var code = Code.kept
      for scenario in options.scenarios {
        try scenario.run(
          rounds: options.rounds, seed: options.seed,
          in: { try ScratchFolder(program: program, repository: options.repository) },
          progress: { if isWatched { show("\r\(scenario.rawValue) \($0)") } },
          found: { report in
            if isWatched { show("\r\u{1B}[K") }
            print(report.text, terminator: "")
            fflush(nil)
            if !report.broken.isEmpty { code = .broken }
          })
      }
      return code
    } catch {
      show("error: \(error)\n")
      return .failed
    }
  }

  /// Whether a person sees how far it has come.
  private static let isWatched = isatty(STDERR_FILENO) == 1

  /// Prints to the standard error.
  private static func show(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
