/// How a run ended, as diff and Vale have it.
package enum ExitCode: Int32, Sendable {
  /// Done, and nothing to report.
  case done = 0
  /// Done, and something was found.
  case found = 1
  /// It could not be done, or not all of it.
  case failed = 2

  /// Ends the process with this code.
  package func endProcess() -> Never { System.endProcess(rawValue) }
}
