/// What a run of the program finds around itself, where it is not the usual.
package struct Conditions: Sendable {
  /// Who reads what the program prints.
  package enum Reader: Sendable {
    /// The harness does.
    case harness
    /// Somebody did, and has gone: the pipe is closed at the other end.
    case gone
  }

  /// A line of shell before the program, as `ulimit -n 8`.
  package var prelude = ":"
  /// Variables besides a bare few.
  package var environment: [String: String] = [:]
  /// The words of a command that runs the program, as `setpriv`.
  package var wrapper: [String] = []
  /// Who reads.
  package var reader = Reader.harness

  package init(
    prelude: String = ":", environment: [String: String] = [:], wrapper: [String] = [],
    reader: Reader = .harness
  ) {
    self.prelude = prelude
    self.environment = environment
    self.wrapper = wrapper
    self.reader = reader
  }
}
