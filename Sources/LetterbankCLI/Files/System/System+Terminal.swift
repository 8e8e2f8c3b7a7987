#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// Waits for a key on a terminal and gives what it sends, without its being shown and without
  /// Enter; nothing when nobody is there any more.
  ///
  /// Keys pressed before are dropped: they were no answer to what is asked now. The terminal is as
  /// it was whenever this returns, and before a signal ends or stops the process: signals wait
  /// while it is changed.
  static func readKey(from terminal: Descriptor) -> [UInt8]? {
    var usual = termios()
    guard tcgetattr(terminal, &usual) == 0 else { return nil }
    var raw = usual
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    withUnsafeMutableBytes(of: &raw.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    let waiting = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]
    while true {
      var blocked = sigset_t()
      var before = sigset_t()
      sigemptyset(&blocked)
      for signal in waiting { sigaddset(&blocked, signal) }
      sigprocmask(SIG_BLOCK, &blocked, &before)
      tcsetattr(terminal, TCSAFLUSH, &raw)
      let key = waitForKey(from: terminal, unless: waiting)
      tcsetattr(terminal, TCSADRAIN, &usual)
      // A signal that waits does its work here.
      sigprocmask(SIG_SETMASK, &before, nil)
      switch key {
      case .key(let bytes): return bytes
      case .hungUp: return nil
      case .signal: continue
      }
    }
  }

  /// How waiting for a key ended.
  private enum Waiting {
    case key([UInt8])
    case hungUp
    case signal
  }

  private static func waitForKey(
    from terminal: Descriptor, unless signals: [Int32]
  ) -> Waiting {
    var question = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while true {
      var pending = sigset_t()
      sigpending(&pending)
      if signals.contains(where: { sigismember(&pending, $0) == 1 }) { return .signal }
      // Often enough that Ctrl-C seems to act at once.
      let answered = poll(&question, 1, 50)
      if answered < 0, errno != EINTR { return .hungUp }
      guard answered > 0 else { continue }
      guard question.revents & Int16(POLLIN) != 0 else { return .hungUp }
      var bytes = [UInt8](repeating: 0, count: 64)
      let received = read(terminal, &bytes, bytes.count)
      guard received > 0 else { return .hungUp }
      // What some keys send comes in parts.
      if received == 1, bytes[0] == 0x1B, poll(&question, 1, 20) > 0 {
        var rest = bytes
        _ = read(terminal, &rest, rest.count)
      }
      return .key(Array(bytes.prefix(received)))
    }
  }

  /// The seconds since 1970 by the system's clock.
  static var secondsSince1970: Int { Int(time(nil)) }
}
