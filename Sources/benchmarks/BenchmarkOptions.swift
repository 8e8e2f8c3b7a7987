import Foundation

/// A command line, understood.
struct BenchmarkOptions {
  let benchmark: Benchmark
  private let folder: String?

  /// Reads `BENCHMARK [--workload DIR]`; the folder may be in the variable WORKLOAD instead.
  init(_ arguments: [String], _ environment: [String: String]) throws(BenchmarkFailure) {
    let names = Benchmark.allCases.map(\.rawValue).joined(separator: "|")
    let usage = "usage: benchmarks \(names) [--workload DIR]"
    guard let name = arguments.first, let benchmark = Benchmark(rawValue: name) else {
      throw BenchmarkFailure(usage)
    }
    self.benchmark = benchmark
    switch arguments.count {
    case 1: folder = environment["WORKLOAD"]
    case 3 where arguments[1] == "--workload": folder = arguments[2]
    default: throw BenchmarkFailure(usage)
    }
  }

  /// The workload in the folder named.
  func workload() throws -> Workload {
    guard let folder else {
      throw BenchmarkFailure("name the workload's folder with --workload or in WORKLOAD")
    }
    return try Workload(folder: URL(filePath: folder, directoryHint: .isDirectory))
  }
}

/// Why a benchmark could not be run, in words.
struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
