import Synchronization

/// Counts the calls of a function that several threads may call.
final class Counter: Sendable {
  private let count = Mutex(0)

  /// The number of calls so far, this one included.
  func next() -> Int {
    count.withLock { count in
      count += 1
      return count
    }
  }
}
