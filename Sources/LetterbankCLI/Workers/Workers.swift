import SharedWork
import Synchronization

/// Threads that do many pieces of work between them.
struct Workers: Workforce {
  /// How many there are.
  let count: Int

  /// One for each core.
  static var onAllCores: Workers { Workers(count: System.coreCount) }

  /// What comes of each piece of work, in order, whichever is done first.
  ///
  /// A worker takes the next piece as soon as it has done one.
  func map<Result: Sendable>(
    _ pieces: Int, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    let results = WorkResults<Result>(count: pieces)
    System.callOnThreads(min(count, pieces)) {
      while let piece = results.takePiece() { results.put(work(piece), for: piece) }
    }
    return results.all
  }
}

/// The pieces of work that are still to be done, and what came of the others.
private final class WorkResults<Result: Sendable>: Sendable {
  private let count: Int
  private let next = Atomic(0)
  private let results: Mutex<[Result?]>

  init(count: Int) {
    self.count = count
    results = Mutex(Array(repeating: nil, count: count))
  }

  /// A piece that nobody has taken yet; nothing if there is none.
  func takePiece() -> Int? {
    let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return piece < count ? piece : nil
  }

  func put(_ result: Result, for piece: Int) {
    results.withLock { $0[piece] = result }
  }

  /// All results, once every piece is done.
  var all: [Result] {
    results.withLock { results in
      // `compactMap` would look up at run time what a result is, which takes as long as half a
      // letter.
      var all: [Result] = []
      all.reserveCapacity(count)
      for case let result? in results { all.append(result) }
      return all
    }
  }
}
