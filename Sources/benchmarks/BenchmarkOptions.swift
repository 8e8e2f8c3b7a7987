import Foundation

/// A command line, understood.
struct BenchmarkOptions {
  /// What is asked for.
  enum Task {
    /// The table of everything, with so many letters in the large batch.
    case table(letters: Int)
    /// A folder of so many forces.
    case corpus(count: Int, folder: URL)
    /// One benchmark, and its workload if it needs one.
    case benchmark(Benchmark, workload: () throws -> Workload)
  }

  private static let usage = """
    usage: benchmarks [--letters N]
           benchmarks corpus N DIR
           benchmarks engine --workload DIR
           benchmarks import
    """

  /// What is asked for.
  let task: Task

  /// Reads a command line; the workload's folder may be in the variable WORKLOAD instead.
  init(_ arguments: [String], _ environment: [String: String]) throws(BenchmarkFailure) {
    switch arguments.count {
    case 0:
      task = .table(letters: 43_000)
    case 2 where arguments[0] == "--letters":
      task = .table(letters: try Self.count(arguments[1]))
    case 3 where arguments[0] == "corpus":
      task = .corpus(
        count: try Self.count(arguments[1]),
        folder: URL(filePath: arguments[2], directoryHint: .isDirectory))
    default:
      guard let name = arguments.first, let benchmark = Benchmark(rawValue: name) else {
        throw BenchmarkFailure(Self.usage)
      }
      let folder: String?
      switch arguments.count {
      case 1: folder = environment["WORKLOAD"]
      case 3 where arguments[1] == "--workload": folder = arguments[2]
      default: throw BenchmarkFailure(Self.usage)
      }
      task = .benchmark(benchmark) { try Self.workload(in: folder) }
    }
  }

  private static func count(_ text: String) throws(BenchmarkFailure) -> Int {
    guard let count = Int(text), (1...1_000_000).contains(count) else {
      throw BenchmarkFailure("'\(text)' is no number from 1 to 1000000")
    }
    return count
  }

  private static func workload(in folder: String?) throws -> Workload {
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
