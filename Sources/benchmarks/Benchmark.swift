import Foundation

/// What can be timed; each has a file of its own.
enum Benchmark: String, CaseIterable {
  case engine
  case importing = "import"

  /// Runs the one named on a command line, and gives the exit code: 2 if it could not be run, or
  /// gave anything but what it should.
  static func run(_ arguments: [String], _ environment: [String: String]) -> Int32 {
    do {
      let options = try BenchmarkOptions(arguments, environment)
      switch options.benchmark {
      case .engine: return try EngineBenchmark.run(try options.workload())
      case .importing: return try ImportBenchmark.run()
      }
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      return 2
    }
  }
}
