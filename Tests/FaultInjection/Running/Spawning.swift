#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starting a process in a session of its own, with every signal as it is at first.
enum Spawning {
  /// What is done with open files before the process begins.
  struct Actions {
    private(set) fileprivate var steps: [Step] = []
    /// The first number that no file of the process has.
    fileprivate var end: Int32 { steps.map(\.target).reduce(2, max) + 1 }

    fileprivate enum Step {
      case open(path: String, flags: Int32, target: Int32)
      case duplicate(source: Int32, target: Int32)

      var target: Int32 {
        switch self {
        case .open(_, _, let target), .duplicate(_, let target): target
        }
      }
    }

    /// Opens a file under a number.
    mutating func open(_ path: String, _ flags: Int32, as target: Int32) {
      steps.append(.open(path: path, flags: flags, target: target))
    }

    /// Gives an open file another number.
    mutating func duplicate(_ source: Int32, as target: Int32) {
      steps.append(.duplicate(source: source, target: target))
    }
  }

  /// `POSIX_SPAWN_SETSID`, which not every C library shows by name.
  #if canImport(Darwin)
    private static let newSession: Int32 = 0x400
  #else
    private static let newSession: Int32 = 0x80
  #endif

  /// Runs a program of the system to its end, and gives its exit code.
  static func run(_ arguments: [String]) throws -> Int32 {
    var status: Int32 = 0
    waitpid(try spawn(arguments, environment: [], Actions()), &status, 0)
    return (status >> 8) & 0xFF
  }

  /// Starts a program, and gives its process.
  static func spawn(
    _ arguments: [String], environment: [String], _ actions: Actions
  ) throws -> pid_t {
    #if canImport(Darwin)
      var (files, attributes): (posix_spawn_file_actions_t?, posix_spawnattr_t?)
    #else
      var (files, attributes) = (posix_spawn_file_actions_t(), posix_spawnattr_t())
    #endif
    posix_spawn_file_actions_init(&files)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&files)
      posix_spawnattr_destroy(&attributes)
    }
    for step in actions.steps {
      switch step {
      case .open(let path, let flags, let target):
        posix_spawn_file_actions_addopen(&files, target, path, flags, 0)
      case .duplicate(let source, let target):
        posix_spawn_file_actions_adddup2(&files, source, target)
      }
    }
    #if canImport(Glibc)
      // What a test writes at this moment would else stay open until the process ends.
      posix_spawn_file_actions_addclosefrom_np(&files, actions.end)
    #endif
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = newSession | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    var process: pid_t = 0
    let code = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        arguments[0].map {
          posix_spawn(&process, $0, &files, &attributes, arguments, environment)
        } ?? EINVAL
      }
    }
    guard code == 0 else {
      throw HarnessFailure("\(arguments[0]) cannot be run: \(String(cString: strerror(code)))")
    }
    return process
  }

  /// Lends strings as the system takes them, with a null behind the last.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }
}
