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
    let plan = SamplePlan(changes, of: sample, old, to: new, style)
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
    /// One of the letter's, by its index, before a passage of the sample.
    case added(Int, before: Int)
  }

  private func bytes(of plan: SamplePlan, rewritesAll: Bool) -> [UInt8] {
    let source = sample.file.bytes
    let places = old.passages.compactMap(\.place)
    guard let first = places.first, let last = places.last else { return source }
    var result = Array(source[..<first.lines.lowerBound])
    var previous: Element?
    for element in elements(of: plan) {
      if let previous { result += separator(previous, element, plan, endsLine: result.endsLine) }
      switch element {
      case .kept(let index):
        result += lines(of: index, plan.edits[index] ?? [], rewritesAll: rewritesAll)
      case .added(let index, let before):
        result += style.text(new.passages[index].passage, plan.role(ofNew: index), before: before)
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
    case .added(let index, _): plan.role(ofNew: index)
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

  // MARK: Words

  /// The lines of a passage with some of its words replaced.
  private func lines(of index: Int, _ edits: [PassageEdit], rewritesAll: Bool) -> [UInt8] {
    let source = sample.file.bytes
    let passage = old.passages[index]
    guard let place = passage.place else { return [] }
    guard !edits.isEmpty else { return Array(source[place.lines]) }
    let expected = passage.passage.replacing(edits.map { ($0.range, $0.words) })
    guard !expected.bytes.isEmpty else { return [] }
    var content = rewritesAll ? nil : editedInPlace(passage, place.content, edits)
    if let edited = content, !reads(edited, passage.role, as: expected) { content = nil }
    let rewritten =
      content
      ?? style.text(
        expected, passage.role, indent: place.content.lowerBound - place.lines.lowerBound)
    return source[place.lines.lowerBound..<place.content.lowerBound] + rewritten
      + source[place.content.upperBound..<place.lines.upperBound]
  }

  /// Whether the content of a passage, as it would stand in the sample, has the words of another.
  private func reads(
    _ content: [UInt8], _ role: PlacedPassage.Role, as expected: Passage
  ) -> Bool {
    var bytes = content
    if case .heading = role { bytes = Array("# ".utf8) + content }
    guard let read = Sample(SourceFile(path: sample.file.path, bytes: bytes)) else { return false }
    return Wording(read.document) == Wording([expected])
  }

  /// The content of a passage with words replaced where they stand.
  private func editedInPlace(
    _ passage: PlacedPassage, _ content: Range<Int>, _ edits: [PassageEdit]
  ) -> [UInt8] {
    let source = sample.file.bytes
    var result: [UInt8] = []
    var start = content.lowerBound
    for edit in edits {
      let range = place(of: edit.range, in: passage.passage, content)
      let from = max(start, range.lowerBound)
      result += source[start..<from]
      result += text(edit.words, atStart: edit.range.lowerBound == 0, passage.role)
      start = max(from, range.upperBound)
    }
    return result + source[start..<max(start, content.upperBound)]
  }

  /// The bytes of the sample behind a part of a passage's text, a backslash before it included.
  private func place(
    of range: Range<Int>, in passage: Passage, _ content: Range<Int>
  ) -> Range<Int> {
    let before =
      range.lowerBound > 0
      ? passage.map.source(of: range.lowerBound - 1..<range.lowerBound)?.upperBound : nil
    let after =
      range.isEmpty
      ? passage.map.source(of: range.lowerBound..<range.lowerBound + 1).map { $0.prefix(0) }
      : passage.map.source(of: range)
    guard var place = after else {
      let end = before ?? content.upperBound
      return end..<end
    }
    if sample.format == .markdown, place.lowerBound > before ?? content.lowerBound,
      sample.file.bytes[place.lowerBound - 1] == UInt8(ascii: "\\")
    {
      let start = place.lowerBound - 1
      place = start..<(range.isEmpty ? start : place.upperBound)
    }
    return place
  }

  /// Words as they are written in the sample; blanks around them stay blanks.
  private func text(
    _ words: Passage, atStart: Bool, _ role: PlacedPassage.Role
  ) -> [UInt8] {
    let lines = words.lines.enumerated().map { index, line -> [UInt8] in
      guard sample.format == .markdown else { return line.bytes }
      let text = line.bytes.trimmingBlanks
      let beginsLine = index > 0 || atStart
      return line.bytes[..<text.lowerBound]
        + line.words(text).markdown(isHeading: !beginsLine, indent: 0)
        + line.bytes[text.upperBound...]
    }
    let lineBreak = (sample.format == .markdown ? [UInt8(ascii: "\\")] : []) + style.lineEnd
    return Array(lines.joined(separator: lineBreak))
  }
}

extension [UInt8] {
  /// Whether the last byte ends a line, or there is none.
  fileprivate var endsLine: Bool { last.map { $0 == 0x0A || $0 == 0x0D } ?? true }

  /// The range of all bytes but the blanks at both ends.
  fileprivate var trimmingBlanks: Range<Int> {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return count..<count }
    return first..<last + 1
  }
}
