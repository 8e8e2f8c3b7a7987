#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How many kills landed, when, and how far the runs had come.
struct KillTally {
  /// The runs that were killed before they ended.
  private(set) var landed = 0
  /// The runs that had ended by then.
  var missed = 0
  private var bySignal: [Int32: Int] = [:]
  private var byTenth = [Int](repeating: 0, count: 10)
  private var asBefore = 0
  private var between = 0
  private var asAfter = 0
  private var unfinished = 0

  /// Counts a run that a signal ended, when this part of its usual time had passed.
  mutating func count(_ signal: Int32, at part: Double) {
    landed += 1
    bySignal[signal, default: 0] += 1
    byTenth[min(9, max(0, Int(part * 10)))] += 1
  }

  /// Counts what a kill left.
  mutating func count(_ states: [FolderSnapshot], _ present: FolderSnapshot) {
    let isHidden = { (path: String) in path.contains("/.letterbank") }
    func letters(_ snapshot: FolderSnapshot?) -> [String: FolderSnapshot.Entry] {
      snapshot?.entries.filter { !isHidden($0.key) } ?? [:]
    }
    if present.entries.keys.contains(where: { $0.contains("/.letterbank-") }) { unfinished += 1 }
    switch letters(present) {
    case letters(states.first): asBefore += 1
    case letters(states.last): asAfter += 1
    default: between += 1
    }
  }

  /// The figures in words.
  var figures: [String] {
    let signals = [(SIGKILL, "KILL"), (SIGTERM, "TERM"), (SIGINT, "INT"), (SIGHUP, "HUP")]
      .map { "\(bySignal[$0, default: 0]) by \($1)" }.joined(separator: ", ")
    return [
      "\(landed) runs killed (\(signals)); \(missed) ended first and do not count",
      "by tenths of a run's time: \(byTenth.map(String.init).joined(separator: " "))",
      "files were as before in \(asBefore), as after in \(asAfter), between in \(between); "
        + "\(unfinished) left a temporary file for the next run",
    ]
  }
}
