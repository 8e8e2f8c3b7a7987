/// The ends within one sentence that a free slot was tried with.
///
/// From each start all ends up to the sentence's are tried, so that those of a later start are
/// among those of an earlier one: to know the first start and the first end that came twice is to
/// know all.
struct TriedEnds {
  private let sentenceEnd: Int
  private var firstStart: Int
  private var firstAgain: Int

  /// None are tried up to the end of a sentence.
  init(_ sentenceEnd: Int) {
    self.sentenceEnd = sentenceEnd
    firstStart = sentenceEnd
    firstAgain = sentenceEnd + 1
  }

  /// The ends from a start on that were not tried before, and are from then on.
  mutating func newEnds(from start: Int) -> Range<Int> {
    firstAgain = min(firstAgain, max(start, firstStart) + 1)
    let tried = firstStart
    firstStart = min(start, tried)
    return firstStart + 1..<tried + 1
  }

  /// Whether an end was tried from more than one start.
  func isTriedAgain(_ end: Int) -> Bool { end >= firstAgain }
}
