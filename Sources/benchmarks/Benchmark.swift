import Foundation

/// What can be timed on its own; each has a file or a folder.
enum Benchmark: String, CaseIterable {
  case engine
  case importing = "import"

  /// Does what a command line asks for, and gives the exit code: 2 if it could not be done, or gave
  /// anything but what it should.
  static func run(_ arguments: [String], _ environment: [String: String]) -> Int32 {
    do {
      switch try BenchmarkOptions(arguments, environment).task {
      case .table(let letters):
        try BenchmarkTable.print(letters: letters)
        return 0
      case .corpus(let count, let folder):
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        try Corpus(count: count, source: try HouseFolder(here)).write(to: folder)
        print("\(count) forces in \(folder.path)")
        return 0
      case .benchmark(.engine, let workload): return try EngineBenchmark.run(workload())
      case .benchmark(.importing, _): return try ImportBenchmark.run()
      }
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      return 2
    }
  }
}
