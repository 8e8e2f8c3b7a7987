/// How a process ended.
package enum Ending: Equatable, Sendable, CustomStringConvertible {
  /// By itself, with this code.
  case exited(Int32)
  /// By a signal, of this number.
  case signalled(Int32)
  /// Not at all: it was still there when its time was up, and was killed then.
  case hung

  /// The ending that `waitpid` tells of in this status.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  /// The ending in words.
  package var description: String {
    switch self {
    case .exited(let code): "exit code \(code)"
    case .signalled(let signal): "ended by signal \(signal)"
    case .hung: "still running when its time was up"
    }
  }
}
