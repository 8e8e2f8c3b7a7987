/// Where the program prints: letters and reports to one stream, diagnostics to the other.
package struct Console: Sendable {
  /// One of the two streams that a program prints to.
  package enum Stream: Sendable {
    /// Letters and reports.
    case output
    /// Diagnostics, progress.
    case error
  }

  /// Prints bytes; what cannot be printed is dropped, and `isWhole` tells.
  let write: @Sendable (Stream, [UInt8]) -> Void
  /// Whether all that was printed arrived, but for what a reader did not want any more.
  let isWhole: @Sendable () -> Bool
  /// Whether a person watches a stream.
  let isTerminal: @Sendable (Stream) -> Bool

  /// A console that prints by these means.
  package init(
    write: @escaping @Sendable (Stream, [UInt8]) -> Void,
    isWhole: @escaping @Sendable () -> Bool = { true },
    isTerminal: @escaping @Sendable (Stream) -> Bool
  ) {
    self.write = write
    self.isWhole = isWhole
    self.isTerminal = isTerminal
  }

  func print(_ text: String, to stream: Stream = .output) {
    write(stream, Array(text.utf8))
  }
}
