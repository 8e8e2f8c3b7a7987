/// Notes, while rendering, where the output so far came from.
struct TraceRecorder {
  /// The origin of the output up to an offset.
  struct Entry {
    let end: Int
    let template: Int
    let range: Range<Int>
    let mark: Int32?
  }

  private(set) var entries: [Entry] = []

  private var end: Int { entries.last?.end ?? 0 }

  /// Notes the origin of what was put out since the last note.
  mutating func record(
    upTo end: Int, template: Int, range: Range<Int>, mark: Int32? = nil
  ) {
    guard end > self.end else { return }
    entries.append(Entry(end: end, template: template, range: range, mark: mark))
  }

  /// Forgets what was noted from an offset of the output on.
  mutating func cut(from offset: Int) {
    while end > offset { entries.removeLast() }
  }
}
