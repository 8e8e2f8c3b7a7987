import Wording

/// Changes of a sample's wording that are made, with nothing kept between them, as one.
struct AcceptedChange {
  /// What goes and what comes.
  private(set) var hunk: Hunk
  /// Whether what stands before it in the letter stands before it in the sample to be.
  ///
  /// It does not where that is of a change that is not made.
  let followsKept: Bool
  /// Whether what stands after it in the letter stands after it in the sample to be.
  private(set) var precedesKept = true

  /// The changes made, in order.
  ///
  /// - Parameter changes: all changes between the sample and its letter, in order.
  static func all(_ made: Set<Hunk>, of changes: [Hunk]) -> [AcceptedChange] {
    var all: [AcceptedChange] = []
    var previous: Hunk?
    for change in changes {
      let before = previous.flatMap { $0.touches(change) ? $0 : nil }
      let followsMade = before.map(made.contains) ?? false
      switch (made.contains(change), followsMade) {
      case (true, true):
        all[all.count - 1].hunk = all[all.count - 1].hunk.joined(with: change)
      case (true, false):
        all.append(AcceptedChange(hunk: change, followsKept: before == nil))
      case (false, true):
        all[all.count - 1].precedesKept = false
      case (false, false):
        break
      }
      previous = change
    }
    return all
  }
}
