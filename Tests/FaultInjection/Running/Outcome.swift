/// What a run of the program gave.
package struct Outcome: Equatable, Sendable, CustomStringConvertible {
  /// How it ended.
  package let ending: Ending
  /// What it printed.
  package let output: String
  /// What it printed to the standard error.
  package let errors: String

  package init(ending: Ending, output: String, errors: String) {
    self.ending = ending
    self.output = output
    self.errors = errors
  }

  /// Whether it did its work, or says why not.
  var isClear: Bool {
    switch ending {
    case .exited(0), .exited(1): true
    case .exited(2): errors.contains("error: ") || errors.contains("warning: ")
    case .exited, .signalled, .hung: false
    }
  }

  /// How it ended and what it printed, for whoever has to find out what went wrong.
  package var description: String { "\(ending)\n\(output)\(errors)" }
}
