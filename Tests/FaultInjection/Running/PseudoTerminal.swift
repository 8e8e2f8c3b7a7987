#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal that nobody sits at: the harness presses the keys and reads the screen.
package final class PseudoTerminal {
  private let master: Int32
  /// Kept open, so that the terminal outlives the process on it and can still be read.
  private let slave: Int32
  /// The path by which a process opens it.
  let path: String
  private var screen: [UInt8] = []

  package init() throws {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 256)
    guard openpty(&master, &slave, &name, nil, nil) == 0 else {
      throw HarnessFailure("no pseudo-terminal can be opened")
    }
    self.master = master
    self.slave = slave
    path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(master)
    close(slave)
  }

  /// Presses keys.
  package func press(_ keys: String) {
    _ = write(master, keys, keys.utf8.count)
  }

  /// All that was printed so far.
  package var text: String {
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(master, &part, part.count)
      guard count > 0 else { return String(decoding: screen, as: UTF8.self) }
      screen += part.prefix(count)
    }
  }

  /// Whether a person who types sees it, as always but while a key is waited for.
  package var showsKeys: Bool {
    var settings = termios()
    return tcgetattr(slave, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
      && settings.c_lflag & tcflag_t(ICANON) != 0
  }
}
