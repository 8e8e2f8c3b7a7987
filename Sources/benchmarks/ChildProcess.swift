import Foundation

/// A program that was run to its end, and what it took.
struct ChildProcess {
  /// From its start to its end, in seconds.
  let seconds: Double
  /// Its exit code; 128 and the signal's number where a signal ended it.
  let code: Int32

  /// Runs a program with these arguments; what it prints is thrown away.
  static func run(_ path: String, _ arguments: [String]) throws -> ChildProcess {
    let clock = ContinuousClock()
    let start = clock.now
    let process = try self.start(path, arguments)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return ChildProcess(
      seconds: (clock.now - start) / .seconds(1),
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F)
  }

  /// The run of several, at least one, that took least time, before each of which something is made
  /// ready.
  static func fastest(
    of count: Int, _ path: String, _ arguments: [String], after prepare: () throws -> Void = {}
  ) throws -> ChildProcess {
    func next() throws -> ChildProcess {
      try prepare()
      return try run(path, arguments)
    }
    return try (1..<count).reduce(try next()) { fastest, _ in
      let other = try next()
      return other.seconds < fastest.seconds ? other : fastest
    }
  }

  /// The most memory that a program holds at once in any of some runs, in bytes, as its system
  /// tells while it runs; nothing where it does not tell.
  ///
  /// What it tells once the program has ended is no less than what the process held that started
  /// it. A short run may end before it is asked at its height, so there have to be several.
  static func peakMemory(of count: Int, _ path: String, _ arguments: [String]) throws -> Int? {
    try (0..<count).compactMap { _ in try peakMemory(path, arguments) }.max()
  }

  private static func peakMemory(_ path: String, _ arguments: [String]) throws -> Int? {
    let process = try start(path, arguments)
    var peak: Int?
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      peak = highWaterMark(of: process) ?? peak
      usleep(200)
    }
    return peak
  }

  private static func highWaterMark(of process: pid_t) -> Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split { !$0.isNumber }.first.flatMap { Int($0) }.map { $0 * 1024 }
  }

  private static func start(_ path: String, _ arguments: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, path, &actions, nil, &words, environ) == 0 else {
      throw BenchmarkFailure("\(path) cannot be run")
    }
    return process
  }
}
