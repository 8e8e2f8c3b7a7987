import Foundation

/// A program that was run to its end, and what it took.
struct ChildProcess {
  /// From its start to its end, in seconds.
  let seconds: Double
  /// The most memory that it held at once, in bytes.
  let peakMemory: Int
  /// Its exit code; 128 and the signal's number where a signal ended it.
  let code: Int32

  /// Runs a program with these arguments; what it prints is thrown away.
  static func run(_ path: String, _ arguments: [String]) throws -> ChildProcess {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [Int32(1), 2] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let clock = ContinuousClock()
    let start = clock.now
    var process = pid_t()
    guard posix_spawnp(&process, path, &actions, nil, &words, environ) == 0 else {
      throw BenchmarkFailure("\(path) cannot be run")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return ChildProcess(
      seconds: (clock.now - start) / .seconds(1), peakMemory: usage.ru_maxrss * 1024,
      code: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F)
  }

  /// The run of several, at least one, that took least time, before each of which something is made ready.
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
}
