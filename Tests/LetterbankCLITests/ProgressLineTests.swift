import Synchronization
import Testing

@testable import LetterbankCLI

@Suite("The line that says how far a run has come")
struct ProgressLineTests {
  /// What a line prints in a run whose steps end after so many milliseconds each.
  private func printed(isWatched: Bool, steps: [Int]) -> String {
    let text = Mutex("")
    let console = Console(
      write: { _, bytes in text.withLock { $0 += String(decoding: bytes, as: UTF8.self) } },
      isTerminal: { _ in true })
    let start = ContinuousClock.now
    var elapsed = Duration.zero
    var line = ProgressLine(
      total: steps.count, on: console, isWatched: isWatched, now: { start + elapsed })
    for step in steps {
      elapsed += .milliseconds(step)
      line.step(1, upTo: "kent")
    }
    line.finish()
    return text.withLock { $0 }
  }

  @Test("nothing is shown of a run that takes a blink, or that nobody watches")
  func short() {
    #expect(printed(isWatched: true, steps: [10, 10, 100]) == "")
    #expect(printed(isWatched: false, steps: [500, 500]) == "")
  }

  @Test("a longer run is shown now and then, in one line that is gone at the end")
  func long() {
    let erase = "\r\u{1B}[K"
    #expect(
      printed(isWatched: true, steps: [150, 100, 10, 100])
        == "\(erase)2/4 kent\(erase)4/4 kent\(erase)")
  }
}
