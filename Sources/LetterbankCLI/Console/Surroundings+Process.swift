import Synchronization

extension Surroundings {
  /// The surroundings of this process.
  package static func ofProcess() -> Surroundings {
    System.letWritesFail()
    let readKey: @Sendable () -> Key? = { System.readKey(from: 0).map { Key($0) } }
    let hasFailed = Mutex(false)
    let console = Console(
      write: { stream, bytes in
        do throws(SystemError) {
          try System.send(bytes, to: stream.descriptor)
        } catch {
          if !error.isBrokenPipe { hasFailed.withLock { $0 = true } }
        }
      },
      isWhole: { hasFailed.withLock { !$0 } },
      isTerminal: { System.isTerminal($0.descriptor) },
      readKey: System.isTerminal(0) ? readKey : nil)
    return Surroundings(
      currentFolder: System.currentFolder, environment: System.variable,
      console: console, secondsSince1970: { System.secondsSince1970 })
  }
}

extension Console.Stream {
  /// The number under which every process has the stream.
  fileprivate var descriptor: System.Descriptor {
    switch self {
    case .output: 1
    case .error: 2
    }
  }
}
