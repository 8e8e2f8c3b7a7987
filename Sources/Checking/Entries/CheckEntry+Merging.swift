import FindingsBank
import SourceText
import Wording

extension CheckEntry {
  /// The entries of letters that differ from their samples, those that matter most first.
  ///
  /// What one line changed in several letters is one entry, and so are the changes of one finding
  /// on several of its lines, attributed to the first of them; what moved is an entry of its own. Of
  /// entries that matter alike, the one with more letters comes first, then the one whose line
  /// does, then the one whose words do.
  package static func merging(_ letters: [AttributedLetter]) -> [CheckEntry] {
    var order: [Key] = []
    var groups: [Key: Group] = [:]
    for letter in letters.sorted(by: { $0.force < $1.force }) {
      for change in letter.changes {
        let key = Key(change.cause)
        if groups[key] == nil { order.append(key) }
        groups[key, default: Group(cause: change.cause, weight: change.weight)]
          .add(change, of: letter)
      }
    }
    return order.compactMap { groups[$0]?.entry }.enumerated()
      .sorted { left, right in
        precedes(left.element, right.element)
          || !precedes(right.element, left.element) && left.offset < right.offset
      }.map(\.element)
  }

  private static func precedes(_ left: CheckEntry, _ right: CheckEntry) -> Bool {
    if left.weight.mattersMore(than: right.weight) { return true }
    if right.weight.mattersMore(than: left.weight) { return false }
    if left.letters.count != right.letters.count {
      return left.letters.count > right.letters.count
    }
    return left.cause.source < right.cause.source
  }
}

/// What makes changes one entry.
private enum Key: Hashable {
  case finding(FindingID)
  case line(SourceLine, isMoved: Bool)

  init(_ cause: Cause) {
    if cause.kind == .finding, let finding = cause.finding {
      self = .finding(finding)
    } else {
      self = .line(cause.source, isMoved: cause.kind == .moved)
    }
  }
}

/// The changes of one entry, as they are gathered.
private struct Group {
  var cause: Cause
  var weight: Weight
  var letters: [(letter: AttributedLetter, hunks: [Hunk])] = []

  mutating func add(_ change: AttributedChange, of letter: AttributedLetter) {
    // What matters most says what happened; of a finding's lines the first that changed is named.
    let first = min(change.cause.source, cause.source)
    let main = change.weight.mattersMore(than: weight) ? change.cause : cause
    cause = Cause(
      source: first, kind: main.kind,
      finding: cause.finding == change.cause.finding ? cause.finding : nil)
    weight = weight.joined(with: change.weight)
    if letters.last?.letter.force != letter.force { letters.append((letter, [])) }
    letters[letters.count - 1].hunks.append(change.hunk)
  }

  var entry: CheckEntry {
    CheckEntry(
      cause: cause, weight: weight,
      letters: letters.map { letter, hunks in
        LetterChange(force: letter.force, sample: letter.sample, diff: letter.diff, hunks: hunks)
      })
  }
}
