import Wording

/// Chooses, of the words that were laid to a field's placeholder, those that stand in its lines and
/// paragraph: no others are the field, however alike the words around them are.
struct FieldPlaces {
  private let template: LaidOutWords
  private let own: LaidOutWords
  /// For each token of the template the letter's tokens that are laid to it, if any are.
  private let held: [Range<Int>?]

  init(_ template: LaidOutWords, _ own: LaidOutWords, held: [Range<Int>?]) {
    self.template = template
    self.own = own
    self.held = held
  }

  /// The words, line by line, that fill a field at its place in the template; none where it is not
  /// clear which do.
  func lines(of field: FrameField, at index: Int) -> [Range<Int>] {
    guard let laid = held[index] else { return [] }
    let lines = own.lines(of: Array(laid))
    if field.hasLines { return inParagraph(lines, at: index) }
    let line =
      if template.breakBefore(index) == .none {
        lines.first.flatMap { isBeside(index - 1, own.breakBefore($0.lowerBound)) ? $0 : nil }
      } else if template.breakBefore(index + 1) == .none {
        lines.last.flatMap { isBeside(index + 1, own.breakBefore($0.upperBound)) ? $0 : nil }
      } else {
        lineOfItsOwn(lines, at: index)
      }
    return line.map { isParted($0, at: index) ? [] : [$0] } ?? []
  }

  /// Whether words of another paragraph stand between a line and the rest of the field's paragraph.
  private func isParted(_ line: Range<Int>, at index: Int) -> Bool {
    let paragraph = paragraph(of: index)
    let above = (paragraph.lowerBound..<index).compactMap { held[$0] }.last?.upperBound
    let below = (index + 1..<paragraph.upperBound).compactMap { held[$0] }.first?.lowerBound
    let gaps = [
      (above ?? line.lowerBound)..<line.lowerBound, line.upperBound..<(below ?? line.upperBound),
    ]
    return gaps.contains { gap in
      let ends = (gap.lowerBound...gap.upperBound).lazy.map(own.breakBefore)
      return !gap.isEmpty && ends.contains(.paragraph)
    }
  }

  /// Whether the word that shares the field's line is there, and in the same paragraph.
  private func isBeside(_ neighbour: Int, _ between: LaidOutWords.Break) -> Bool {
    held[neighbour] != nil && between < .paragraph
  }

  /// The one line that can be the field; of several none is.
  private func lineOfItsOwn(_ lines: [Range<Int>], at index: Int) -> Range<Int>? {
    var candidates = lines
    if let neighbour = neighbour(of: index) {
      let near = lines.filter { isInParagraph($0, of: neighbour) }
      if !near.isEmpty { candidates = near }
    }
    let whole = candidates.filter(own.isWhole)
    if !whole.isEmpty { candidates = whole }
    guard candidates.count == 1, let line = candidates.first, isNear(line, at: index) else {
      return nil
    }
    return line
  }

  /// Whether a line stands as near to the words of the field's paragraph as to those of another.
  ///
  /// Lines may have run together, but none has come apart from its own to join others.
  private func isNear(_ line: Range<Int>, at index: Int) -> Bool {
    let before = (template.breakBefore(index), own.breakBefore(line.lowerBound))
    let after = (template.breakBefore(index + 1), own.breakBefore(line.upperBound))
    if before.0 == after.0 { return before.0 < .paragraph || own.isWhole(line) }
    return before.0 < after.0 ? before.1 <= after.1 : after.1 <= before.1
  }

  /// The lines in the paragraph that the field belongs to, or all where that has come apart.
  private func inParagraph(_ lines: [Range<Int>], at index: Int) -> [Range<Int>] {
    let paragraph = paragraph(of: index)
    guard paragraph.count > 1 else { return lines }
    guard let neighbour = neighbour(of: index) else { return [] }
    let above = (paragraph.lowerBound..<index).compactMap { held[$0] }
    if above.contains(where: { !isInParagraph($0, of: neighbour) }) { return lines }
    return lines.filter { isInParagraph($0, of: neighbour) }
  }

  /// The letter's words that stand nearest to a field's place in its paragraph.
  private func neighbour(of index: Int) -> Range<Int>? {
    let paragraph = paragraph(of: index)
    return (paragraph.lowerBound..<index).reversed().lazy.compactMap { held[$0] }.first
      ?? (index + 1..<paragraph.upperBound).lazy.compactMap { held[$0] }.first
  }

  /// The tokens of the template in the paragraph of one.
  private func paragraph(of index: Int) -> Range<Int> {
    var start = index
    while template.breakBefore(start) < .paragraph { start -= 1 }
    var end = index + 1
    while template.breakBefore(end) < .paragraph { end += 1 }
    return start..<end
  }

  private func isInParagraph(_ line: Range<Int>, of other: Range<Int>) -> Bool {
    let tokens = own.wording.tokens
    return tokens[line.lowerBound].passage == tokens[other.lowerBound].passage
  }
}
