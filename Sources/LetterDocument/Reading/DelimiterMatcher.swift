/// Decides which runs of `*` and `_` belong together.
///
/// This is the procedure *process emphasis* of CommonMark, with its bounds on looking back, so that
/// it takes time linear in the number of characters in the runs.
/// https://spec.commonmark.org/0.31.2/#process-emphasis
struct DelimiterMatcher {
  private var runs: [DelimiterRun]
  /// For each kind of closing run, the last run below which nothing matches it.
  private var bottoms = InlineArray<12, Int>(repeating: -1)
  private var marks: [StyleMark] = []

  /// The marks that set text apart, in order, of runs in order.
  static func marks(of runs: [DelimiterRun]) -> [StyleMark] {
    var matcher = DelimiterMatcher(runs)
    for closer in runs.indices where runs[closer].canClose { matcher.close(with: closer) }
    matcher.marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    return matcher.marks
  }

  private init(_ runs: [DelimiterRun]) {
    self.runs = runs
    for index in runs.indices { self.runs[index].previous = index - 1 }
    marks.reserveCapacity(runs.count)
  }

  /// Matches a closing run with all that it ends.
  private mutating func close(with closer: Int) {
    while !runs[closer].unused.isEmpty {
      guard let opener = opener(for: closer) else {
        bottoms[kind(of: closer)] = runs[closer].previous
        return
      }
      match(opener, closer)
    }
  }

  /// The nearest run that a closing run may end.
  private func opener(for closer: Int) -> Int? {
    let bottom = bottoms[kind(of: closer)]
    var candidate = runs[closer].previous
    while candidate > bottom {
      if !runs[candidate].unused.isEmpty, runs[closer].mayClose(runs[candidate]) {
        return candidate
      }
      candidate = runs[candidate].previous
    }
    return nil
  }

  private mutating func match(_ opener: Int, _ closer: Int) {
    let length = min(2, runs[opener].unused.count, runs[closer].unused.count)
    let start = runs[opener].unused.upperBound - length
    let end = runs[closer].unused.lowerBound + length
    marks.append(StyleMark(range: start..<start + length, isStart: true))
    marks.append(StyleMark(range: end - length..<end, isStart: false))
    runs[opener].unused = runs[opener].unused.lowerBound..<start
    runs[closer].unused = end..<runs[closer].unused.upperBound
    // What stands between the two is closed off, and so is an opener that is used up.
    runs[closer].previous = runs[opener].unused.isEmpty ? runs[opener].previous : opener
  }

  /// Runs of one kind look back equally far.
  private func kind(of closer: Int) -> Int {
    let run = runs[closer]
    return run.range.count % 3 + (run.canOpen ? 3 : 0) + (run.byte == UInt8(ascii: "_") ? 6 : 0)
  }
}
