import LetterDocument
import SourceText
import Wording

/// What accepted changes do to each passage of a sample.
struct SamplePlan {
  /// What changes within passages, by the passage's index, ascending in each.
  private(set) var edits: [Int: [PassageEdit]] = [:]
  /// The passages that go, by index.
  private(set) var dropped: Set<Int> = []
  /// The tokens of the letter that come as passages of their own, by the index of the sample's
  /// passage that they stand before.
  private(set) var added: [Int: [Range<Int>]] = [:]

  private let old: PlacedWording
  private let new: PlacedWording
  private let style: SampleStyle
  private let bytes: [UInt8]

  /// Plans for changes that ascend.
  init(
    _ changes: [AcceptedChange], of sample: Sample, _ old: PlacedWording, to new: PlacedWording,
    _ style: SampleStyle
  ) {
    self.old = old
    self.new = new
    self.style = style
    bytes = sample.file.bytes
    for change in changes { place(change) }
  }

  /// The part that the passage of some tokens of the letter plays in the sample.
  func role(ofNew tokens: Range<Int>) -> PlacedPassage.Role {
    style.role(for: new.passages[new.passage(of: tokens.lowerBound)].role)
  }

  /// Divides a change into what happens to words of passages and what happens to whole passages.
  private mutating func place(_ change: AcceptedChange) {
    let (gone, come) = (change.hunk.old, change.hunk.new)
    let (start, end) = (gone.lowerBound, gone.upperBound)
    var oldParts = old.parts(of: gone)
    var newParts = new.parts(of: come)
    let goesOnBefore = old.isWithinPassage(start)
    let goesOnAfter = old.isWithinPassage(end)
    let blanks = blanks(around: change)
    if oldParts.count <= 1, goesOnBefore, goesOnAfter {
      return edit(old.passage(of: start - 1), gone, blanks: blanks, to: come)
    }
    let newGoesOnBefore =
      start > 0 && change.followsKept && new.isWithinPassage(come.lowerBound)
    let newGoesOnAfter =
      end < old.wording.tokens.count && change.precedesKept && new.isWithinPassage(come.upperBound)

    let oldTail = goesOnBefore && !oldParts.isEmpty ? oldParts.removeFirst() : nil
    let newTail = newGoesOnBefore && !newParts.isEmpty ? newParts.removeFirst() : nil
    if oldTail != nil || newTail != nil {
      edit(
        old.passage(of: start - 1), oldTail ?? start..<start, blanks: (blanks.before, nil),
        to: newTail ?? come.prefix(0))
    }
    let oldHead = goesOnAfter && !oldParts.isEmpty ? oldParts.removeLast() : nil
    let newHead = newGoesOnAfter && !newParts.isEmpty ? newParts.removeLast() : nil
    if oldHead != nil || newHead != nil {
      edit(
        old.passage(of: end), oldHead ?? end..<end, blanks: (nil, blanks.after),
        to: newHead ?? come.suffix(0))
    }
    let next = end < old.wording.tokens.count ? old.passage(of: end) : old.passages.count
    pair(oldParts, with: newParts, before: next)
  }

  /// Whether blanks stand around a change in the sample to be: before a token, as before it in the
  /// text that it comes from.
  private func blanks(around change: AcceptedChange) -> Blanks {
    let (gone, come) = (change.hunk.old, change.hunk.new)
    let after =
      change.precedesKept
      ? new.hasBlank(before: come.upperBound) : old.hasBlank(before: gone.upperBound)
    guard !come.isEmpty else { return (after, after) }
    let before =
      new.hasBlank(before: come.lowerBound)
      || !change.followsKept && old.hasBlank(before: gone.lowerBound)
    return (before, after)
  }

  /// Puts whole passages in the place of others: words for words where both play the same part.
  private mutating func pair(
    _ oldParts: [Range<Int>], with newParts: [Range<Int>], before next: Int
  ) {
    var rest = newParts[...]
    for part in oldParts {
      let passage = old.passage(of: part.lowerBound)
      let match = rest.firstIndex { role(ofNew: $0) == old.passages[passage].role }
      guard let match else {
        dropped.insert(passage)
        continue
      }
      add(rest[..<match], before: passage)
      edit(passage, part, blanks: (nil, nil), to: rest[match])
      rest = rest[(match + 1)...]
    }
    add(rest, before: oldParts.last.map { old.passage(of: $0.lowerBound) + 1 } ?? next)
  }

  private mutating func add(_ parts: ArraySlice<Range<Int>>, before passage: Int) {
    guard !parts.isEmpty else { return }
    added[passage, default: []] += parts
  }

  // MARK: Within a passage

  /// Whether a blank is to stand before words and after them; nothing where the passage does not go
  /// on.
  private typealias Blanks = (before: Bool?, after: Bool?)

  /// Replaces words of a passage, which may go on before and after them.
  private mutating func edit(
    _ passage: Int, _ gone: Range<Int>, blanks: Blanks, to come: Range<Int>
  ) {
    let edit =
      if come.isEmpty {
        deletion(of: gone, blanks)
      } else if gone.isEmpty {
        insertion(of: come, at: gone.lowerBound, blanks)
      } else {
        replacement(of: gone, by: come, blanks)
      }
    // Between two changes may stand one that is not made, and both of them move its blank.
    let start = edits[passage]?.last?.range.upperBound ?? 0
    edits[passage, default: []].append(edit.from(start))
  }

  private func replacement(
    of gone: Range<Int>, by come: Range<Int>, _ blanks: Blanks
  ) -> PassageEdit {
    var range = text(of: gone)
    let mendsBefore = blanks.before.map { $0 != old.hasBlank(before: gone.lowerBound) } ?? false
    let mendsAfter = blanks.after.map { $0 != old.hasBlank(before: gone.upperBound) } ?? false
    if mendsBefore { range = self.end(before: gone.lowerBound)..<range.upperBound }
    if mendsAfter { range = range.lowerBound..<self.start(after: gone.upperBound) }
    return PassageEdit(
      range: range,
      words: new.words(
        come, blankBefore: mendsBefore && blanks.before == true,
        blankAfter: mendsAfter && blanks.after == true))
  }

  private func insertion(of come: Range<Int>, at place: Int, _ blanks: Blanks) -> PassageEdit {
    let wants = (before: blanks.before ?? false, after: blanks.after ?? false)
    let start = blanks.before != nil ? end(before: place) : self.start(after: place)
    let end = blanks.after != nil ? self.start(after: place) : start
    func put(_ range: Range<Int>, blankBefore: Bool, blankAfter: Bool) -> PassageEdit {
      PassageEdit(
        range: range,
        words: new.words(come, blankBefore: blankBefore, blankAfter: blankAfter))
    }
    guard blanks.before != nil, blanks.after != nil, old.hasBlank(before: place) else {
      return put(start..<start, blankBefore: wants.before, blankAfter: wants.after)
    }
    // The blank that is there goes to one side.
    if wants.after { return put(start..<start, blankBefore: wants.before, blankAfter: false) }
    if wants.before { return put(end..<end, blankBefore: false, blankAfter: false) }
    return put(start..<end, blankBefore: false, blankAfter: false)
  }

  private func deletion(of gone: Range<Int>, _ blanks: Blanks) -> PassageEdit {
    let text = text(of: gone)
    let start = blanks.before != nil ? end(before: gone.lowerBound) : text.lowerBound
    let end = blanks.after != nil ? self.start(after: gone.upperBound) : text.upperBound
    guard blanks.before == true, blanks.after != nil else {
      return PassageEdit(range: start..<end, words: Passage(""))
    }
    let hasBlank = (
      before: old.hasBlank(before: gone.lowerBound), after: old.hasBlank(before: gone.upperBound)
    )
    switch hasBlank {
    case (true, true):
      let takesBefore =
        isSetApart(at: text.upperBound, gone) || endsLine(text.upperBound..<end, gone)
      return PassageEdit(
        range: takesBefore ? start..<text.upperBound : text.lowerBound..<end, words: Passage(""))
    case (false, false):
      return PassageEdit(range: text, words: Passage(" "))
    default:
      return PassageEdit(range: text, words: Passage(""))
    }
  }

  /// Whether the blank at an offset ends a line of the sample, which is then better kept.
  private func endsLine(_ blank: Range<Int>, _ tokens: Range<Int>) -> Bool {
    let map = old.passages[old.passage(of: tokens.lowerBound)].passage.map
    return map.source(of: blank).map { bytes[$0].contains(UInt8(ascii: "\n")) } ?? false
  }

  /// Whether marks stand in the sample between the two characters around an offset.
  private func isSetApart(at offset: Int, _ tokens: Range<Int>) -> Bool {
    let map = old.passages[old.passage(of: tokens.lowerBound)].passage.map
    return map.source(of: offset - 1..<offset)?.upperBound
      != map.source(of: offset..<offset + 1)?.lowerBound
  }

  /// Where tokens stand in the text of their passage.
  private func text(of tokens: Range<Int>) -> Range<Int> {
    old.range(of: tokens.lowerBound).lowerBound..<old.range(of: tokens.upperBound - 1).upperBound
  }

  /// Where the token before a place ends.
  private func end(before place: Int) -> Int { old.range(of: place - 1).upperBound }

  /// Where the token after a place begins.
  private func start(after place: Int) -> Int { old.range(of: place).lowerBound }
}
