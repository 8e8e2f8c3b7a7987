package import Drafting
import LetterDocument
import SourceText
package import Wording

/// Puts changes of wording into a sample, and leaves every other byte of it as it was.
///
/// Words are replaced where they stand, within the sample's own layout; passages that come are laid
/// out as their neighbours are. What came of it is read again: where the words cannot be replaced
/// in place, as where half of them are bold, their passage is written anew, and no other.
package struct SampleEditor {
  private let sample: Sample
  private let diff: WordingDiff
  private let old: PlacedWording
  private let new: PlacedWording
  private let style: SampleStyle

  /// An editor for a sample, given all that differs between it and its letter.
  package init(_ sample: Sample, _ diff: WordingDiff, letter: Letter) {
    self.sample = sample
    self.diff = diff
    old = PlacedWording(sample.document, diff.old)
    new = PlacedWording(letter.document, diff.new)
    style = SampleStyle(sample, old.passages)
  }

  /// The sample with some changes made; nothing if they cannot be made without any others.
  ///
  /// The wording of what is given back is the sample's with exactly these changes. Takes time
  /// linear in the sizes of the sample and its letter.
  ///
  /// - Parameter changes: of the difference's `changes`.
  package func accepting(_ changes: [Hunk]) -> Sample? {
    let changes = changes.sorted {
      ($0.old.lowerBound, $0.new.lowerBound) < ($1.old.lowerBound, $1.new.lowerBound)
    }
    let accepted = AcceptedChange.all(Set(changes), of: diff.changes)
    let plan = SamplePlan(accepted, of: sample, old, to: new, style)
    for rewritesAll in [false, true] {
      let bytes = bytes(of: plan, rewritesAll: rewritesAll)
      let result = Sample(SourceFile(path: sample.file.path, bytes: bytes))
      if let result, diff.isOld(with: changes, Wording(result.document)) { return result }
    }
    return nil
  }

  // MARK: Passages

  /// A passage in the order of the sample to be.
  private enum Element {
    /// One of the sample's own, by its index.
    case kept(Int)
    /// Tokens of the letter, before a passage of the sample.
    case added(Range<Int>, before: Int)
  }

  private func bytes(of plan: SamplePlan, rewritesAll: Bool) -> [UInt8] {
    let source = sample.file.bytes
    let places = old.passages.compactMap(\.place)
    guard let first = places.first, let last = places.last else { return source }
    let editor = PassageEditor(sample: sample, style: style)
    var result = Array(source[..<first.lines.lowerBound])
    var previous: Element?
    for element in elements(of: plan) {
      if let previous { result += separator(previous, element, plan, endsLine: result.endsLine) }
      switch element {
      case .kept(let index):
        result += editor.lines(
          of: old.passages[index], plan.edits[index] ?? [], rewritesAll: rewritesAll)
      case .added(let tokens, let before):
        result += style.text(new.passage(of: tokens), plan.role(ofNew: tokens), before: before)
        result += style.lineEnd
      }
      previous = element
    }
    return result + source[last.lines.upperBound...]
  }

  private func elements(of plan: SamplePlan) -> [Element] {
    var elements: [Element] = []
    for index in 0...old.passages.count {
      elements += (plan.added[index] ?? []).map { .added($0, before: index) }
      if index < old.passages.count, old.passages[index].place != nil,
        !plan.dropped.contains(index)
      {
        elements.append(.kept(index))
      }
    }
    return elements
  }

  /// The blank lines between two passages: those that are there, wherever that is possible.
  private func separator(
    _ upper: Element, _ lower: Element, _ plan: SamplePlan, endsLine: Bool
  ) -> [UInt8] {
    let gaps = [gap(after: upper), gap(before: lower)].compactMap { $0 }
    let blankLines: Int
    switch (upper, lower) {
    case (.kept, .kept):
      blankLines = gaps.map(style.lineBreaks(in:)).max() ?? 0
    default:
      blankLines = style.blankLines(between: role(upper, plan), and: role(lower, plan))
    }
    let ending = endsLine ? [] : style.lineEnd
    if let gap = gaps.first(where: { style.lineBreaks(in: $0) == blankLines }) {
      return ending + sample.file.bytes[gap]
    }
    return ending + repeatElement(style.lineEnd, count: blankLines).joined()
  }

  private func role(_ element: Element, _ plan: SamplePlan) -> PlacedPassage.Role {
    switch element {
    case .kept(let index): old.passages[index].role
    case .added(let tokens, _): plan.role(ofNew: tokens)
    }
  }

  /// What stands between a passage of the sample and the next.
  private func gap(after element: Element) -> Range<Int>? {
    guard case .kept(let index) = element, let place = old.passages[index].place,
      let next = old.passages[(index + 1)...].lazy.compactMap(\.place).first
    else { return nil }
    return place.lines.upperBound..<next.lines.lowerBound
  }

  private func gap(before element: Element) -> Range<Int>? {
    guard case .kept(let index) = element, let place = old.passages[index].place,
      let previous = old.passages[..<index].reversed().lazy.compactMap(\.place).first
    else { return nil }
    return previous.lines.upperBound..<place.lines.lowerBound
  }
}

extension [UInt8] {
  /// Whether the last byte ends a line, or there is none.
  fileprivate var endsLine: Bool { last.map { $0 == 0x0A || $0 == 0x0D } ?? true }
}
