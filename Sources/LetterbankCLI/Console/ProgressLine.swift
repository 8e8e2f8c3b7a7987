import SourceText

/// A line on a terminal that says how far a run has come, once it takes longer than a blink.
struct ProgressLine {
  private static let blink = Duration.milliseconds(200)
  private static let interval = Duration.milliseconds(50)
  private static let eraseLine = "\r\u{1B}[K"

  private let console: Console
  private let isWatched: Bool
  private let total: Int
  private var done = 0
  private let now: () -> ContinuousClock.Instant
  private var next: ContinuousClock.Instant
  private var isShown = false

  /// A line for a run of so many steps, shown only if a person watches.
  init(
    total: Int, on console: Console, isWatched: Bool,
    now: @escaping () -> ContinuousClock.Instant = { .now }
  ) {
    self.console = console
    self.isWatched = isWatched
    self.total = total
    self.now = now
    next = now() + Self.blink
  }

  /// Counts steps that are done, and shows how many there are and the last one's name.
  mutating func step(_ count: Int, upTo name: String) {
    done += count
    guard isWatched else { return }
    let time = now()
    guard time >= next else { return }
    next = time + Self.interval
    isShown = true
    console.print("\(Self.eraseLine)\(done)/\(total) \(name.printable)", to: .error)
  }

  /// Takes the line away.
  mutating func finish() {
    if isShown { console.print(Self.eraseLine, to: .error) }
    isShown = false
  }
}
