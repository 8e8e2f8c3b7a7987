import SourceText

/// Where the program prints, letters and reports to one stream and diagnostics to the other, and
/// where it is answered.
package struct Console: Sendable {
  /// One of the two streams that a program prints to.
  package enum Stream: Sendable {
    /// Letters and reports.
    case output
    /// Diagnostics, progress.
    case error
  }

  /// Passes bytes on; what cannot be printed is dropped, and `isWhole` tells.
  private let send: @Sendable (Stream, [UInt8]) -> Void
  /// Whether all that was printed arrived, but for what a reader did not want any more.
  let isWhole: @Sendable () -> Bool
  /// Whether a person watches a stream.
  let isTerminal: @Sendable (Stream) -> Bool
  /// Waits for a key and gives it, or nothing when nobody is there any more; nothing in its place
  /// if there is no keyboard.
  let readKey: (@Sendable () -> Key?)?

  /// A console that prints, and is answered, by these means.
  package init(
    write: @escaping @Sendable (Stream, [UInt8]) -> Void,
    isWhole: @escaping @Sendable () -> Bool = { true },
    isTerminal: @escaping @Sendable (Stream) -> Bool,
    readKey: (@Sendable () -> Key?)? = nil
  ) {
    send = write
    self.isWhole = isWhole
    self.isTerminal = isTerminal
    self.readKey = readKey
  }

  /// Prints a report, whose data were made printable when it was put together.
  func print(_ text: String, to stream: Stream = .output) {
    send(stream, Array(text.utf8))
  }

  /// Prints what was made of data: byte for byte, but on a terminal with pictures in the place of
  /// all that would act on it.
  func write(_ stream: Stream, _ bytes: [UInt8]) {
    guard isTerminal(stream) else { return send(stream, bytes) }
    print(String(decoding: bytes, as: UTF8.self).printableLines, to: stream)
  }
}
