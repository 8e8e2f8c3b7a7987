import Foundation

/// Times what the program does, each thing beside something that any machine has, and prints a
/// table.
struct BenchmarkTable {
  private static let runs = 9

  /// The built program.
  private let program: String
  /// The folder of letters that exists.
  private let house: HouseFolder
  /// A folder of its own, in memory where the machine has such a place.
  private let scratch: URL
  /// How many letters the large batch has.
  private let letters: Int

  /// Prints the table; the folders that it needs are made and taken away again.
  static func print(letters: Int) throws {
    let memory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)
    let place =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    let scratch = place.appending(path: "letterbank-benchmarks-\(getpid())")
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let table = BenchmarkTable(
      program: try builtProgram(),
      house: try HouseFolder(URL(filePath: FileManager.default.currentDirectoryPath)),
      scratch: scratch, letters: letters)
    Swift.print(TableRow.head)
    for rows in [table.small, table.large] {
      for row in try rows() { Swift.print(row.text) }
    }
  }

  /// The program that was built with this one.
  private static func builtProgram() throws -> String {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let path = folder.appending(path: "letterbank").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkFailure("build the program first: swift build -c release")
    }
    return path
  }

  /// What is done with 43 letters or one.
  private func small() throws -> [TableRow] {
    let corpus = try corpus(of: 43)
    let start = try ChildProcess.fastest(of: 30, "true", []).seconds
    func beside(_ name: String, _ arguments: [String]) throws -> TableRow {
      TableRow(
        name: name, seconds: try seconds(arguments, times: Self.runs),
        beside: "start of a process", besideSeconds: start,
        peakMemory: try ChildProcess.peakMemory(of: Self.runs, program, arguments))
    }
    let root = ["--root", corpus.path]
    let (engine, floor) = try EngineComparison.seconds()
    return [
      TableRow(
        name: "engine: one letter filled in", seconds: engine, beside: "its bytes appended",
        besideSeconds: floor),
      try beside("start, and the version printed", ["--version"]),
      try beside("draft of one letter", ["draft", Corpus.slug(1)] + root),
      try batch(of: 43, in: corpus, times: Self.runs),
      try beside("check of 43 letters", ["check"] + root),
      try beside("lint of 43 letters", ["lint"] + root),
      try beside(
        "import of one letter",
        ["import", corpus.appending(path: "samples/\(Corpus.slug(1)).md").path] + root),
    ]
  }

  /// What is done with as many letters as are wanted.
  private func large() throws -> [TableRow] {
    let corpus = try corpus(of: letters)
    return [
      try batch(of: letters, in: corpus, times: 3),
      try copying("check of \(letters) letters", ["check"], in: corpus, "samples", times: 3),
    ]
  }

  private func corpus(of count: Int) throws -> URL {
    let folder = scratch.appending(path: "corpus-\(count)")
    try Corpus(count: count, source: house).write(to: folder)
    return folder
  }

  private func batch(of count: Int, in corpus: URL, times: Int) throws -> TableRow {
    let out = corpus.appending(path: "out")
    return try copying("batch of \(count) letters", ["batch"], in: corpus, "out", times: times) {
      try? FileManager.default.removeItem(at: out)
    }
  }

  /// A run of the program beside a copy of the files that it reads or writes.
  private func copying(
    _ name: String, _ arguments: [String], in corpus: URL, _ part: String, times: Int,
    after prepare: () throws -> Void = {}
  ) throws -> TableRow {
    let arguments = arguments + ["--root", corpus.path]
    try prepare()
    let memory = try ChildProcess.peakMemory(of: 1, program, arguments)
    let seconds = try seconds(arguments, times: times, after: prepare)
    let copy = scratch.appending(path: "copy")
    let files = corpus.appending(path: part)
    let copied = try ChildProcess.fastest(of: times, "cp", ["-r", files.path, copy.path]) {
      try? FileManager.default.removeItem(at: copy)
    }
    return TableRow(
      name: name, seconds: seconds, beside: "cp -r of \(part)/", besideSeconds: copied.seconds,
      peakMemory: memory)
  }

  /// How long the fastest of some runs of the program takes, in seconds.
  private func seconds(
    _ arguments: [String], times: Int, after prepare: () throws -> Void = {}
  ) throws -> Double {
    let run = try ChildProcess.fastest(of: times, program, arguments, after: prepare)
    guard run.code < 2 else {
      throw BenchmarkFailure(
        "letterbank \(arguments.joined(separator: " ")) ended with \(run.code)")
    }
    return run.seconds
  }
}
