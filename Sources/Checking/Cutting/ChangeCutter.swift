import FindingsBank
import Recognition
import Wording

/// Cuts a difference where its cause changes.
struct ChangeCutter {
  let old: Wording
  let new: Wording
  let units: LetterUnits
  /// What changed places.
  let moves: MoveIndex
  /// The indices of the units that were not in the letter before.
  let chosen: Set<Int>

  /// The parts of a hunk, in the order of both wordings.
  func pieces(of hunk: Hunk, _ recognizer: FindingRecognizer) -> [ChangePiece] {
    if let unit = unit(around: hunk) {
      return [
        ChangePiece(
          hunk: hunk,
          content: .changed(
            old: hunk.old.isEmpty ? nil : .fragment,
            new: hunk.new.isEmpty ? nil : .words(unit: unit)))
      ]
    }
    let pairing = ChangePairing(
      of: hunk, old: oldParts(of: hunk.old, recognizer), new: newParts(of: hunk.new))
    let beginsSentence = old.breakBefore(hunk.old.lowerBound) >= .sentence
    return pairing.pieces(beginsSentence: beginsSentence, replaces: replaces).map(rewritten)
  }

  /// The piece, as words of a statement that was rewritten where it stands in the place of
  /// sentences that the bank does not know: had another been chosen, they would be one of its own.
  private func rewritten(_ piece: ChangePiece) -> ChangePiece {
    guard case .changed(.sentences(nil)?, .statement(let unit)?) = piece.content else {
      return piece
    }
    return ChangePiece(
      hunk: piece.hunk, content: .changed(old: .sentences(nil), new: .words(unit: unit)))
  }

  /// Whether what came may be in the place of whole sentences that went: findings answer one
  /// question, and words of a unit that was there before are whole sentences too.
  private func replaces(_ added: AddedPart, _ removed: RemovedPart) -> Bool {
    switch (added.content, removed.content) {
    case (.words, _):
      return isWhole(added.range, of: new)
    case (.statement(let unit), .sentences(let finding?)):
      guard let id = units.units[unit].finding else { return true }
      return id.section == finding.id.section && id.topic == finding.id.topic
    case (.statement, _):
      return true
    }
  }

  /// The unit within which a hunk stands, with words of the unit left on either side.
  private func unit(around hunk: Hunk) -> Int? {
    guard let unit = units.index(ofUnitAt: hunk.new.lowerBound - 1), !chosen.contains(unit),
      unit == units.index(ofUnitAt: hunk.new.upperBound),
      hunk.new.isEmpty || unit == units.index(ofUnitAt: hunk.new.lowerBound)
    else { return nil }
    let isMoved =
      !moves.touching(old: hunk.old).isEmpty || !moves.touching(new: hunk.new).isEmpty
    return isMoved ? nil : unit
  }

  // MARK: Parts

  private func oldParts(
    of range: Range<Int>, _ recognizer: FindingRecognizer
  ) -> [RemovedPart] {
    var parts: [RemovedPart] = []
    for stretch in Self.cut(range, at: moves.touching(old: range).map(\.old)) {
      let move = moves.touching(old: stretch).first { $0.old.mostlyHolds(stretch) }
      if let move {
        parts.append(RemovedPart(range: stretch, content: .sentences(nil), move: move))
        continue
      }
      var sentences = old.sentences(in: stretch)[...]
      while let sentence = sentences.first {
        guard isWhole(sentence, of: old) else {
          parts.append(RemovedPart(range: sentence, content: .fragment))
          sentences.removeFirst()
          continue
        }
        let whole = sentences.prefix(LeadingFinding.mostSentences)
          .prefix { isWhole($0, of: old) }
        if let leading = LeadingFinding(of: whole, in: old, by: recognizer) {
          let end = sentences[sentences.startIndex + leading.sentences - 1].upperBound
          parts.append(
            RemovedPart(
              range: sentence.lowerBound..<end, content: .sentences(leading.finding)))
          sentences.removeFirst(leading.sentences)
        } else {
          add(sentence, to: &parts)
          sentences.removeFirst()
        }
      }
    }
    return parts
  }

  /// Adds a sentence of which nothing is known; those of one passage stay together.
  private func add(_ sentence: Range<Int>, to parts: inout [RemovedPart]) {
    if let last = parts.last, case .sentences(nil) = last.content, last.move == nil,
      !old.startsPassage(sentence.lowerBound)
    {
      parts[parts.count - 1] = RemovedPart(
        range: last.range.lowerBound..<sentence.upperBound, content: .sentences(nil))
    } else {
      parts.append(RemovedPart(range: sentence, content: .sentences(nil)))
    }
  }

  private func newParts(of range: Range<Int>) -> [AddedPart] {
    let stretches = Self.cut(range, at: moves.touching(new: range).map(\.new))
    return stretches.flatMap { stretch -> [AddedPart] in
      let move = moves.touching(new: stretch).first { $0.new.mostlyHolds(stretch) }
      if let move, let unit = units.index(ofUnitAt: stretch.lowerBound) {
        return [AddedPart(range: stretch, content: .words(unit: unit), move: move)]
      }
      return units.parts(of: stretch).map { range, unit in
        AddedPart(
          range: range, content: chosen.contains(unit) ? .statement(unit: unit) : .words(unit: unit)
        )
      }
    }
  }

  /// A range cut where others begin and end.
  private static func cut(_ range: Range<Int>, at others: [Range<Int>]) -> [Range<Int>] {
    let places = others.lazy.filter { $0.overlaps(range) }
      .flatMap { [$0.lowerBound, $0.upperBound] }
      .filter { $0 > range.lowerBound && $0 < range.upperBound }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for end in Set(places).sorted() + [range.upperBound] where start < end {
      parts.append(start..<end)
      start = end
    }
    return parts
  }

  /// Whether tokens are whole sentences; that a last mark is missing is no matter, for it may be
  /// taken for another sentence's.
  private func isWhole(_ range: Range<Int>, of wording: Wording) -> Bool {
    guard wording.breakBefore(range.lowerBound) >= .sentence else { return false }
    if wording.breakBefore(range.upperBound) >= .sentence { return true }
    return wording.tokens[range.upperBound].kind == .punctuation
      && wording.breakBefore(range.upperBound + 1) >= .sentence
  }
}

extension Range<Int> {
  /// Whether more than half of a range lies in this one.
  fileprivate func mostlyHolds(_ other: Range<Int>) -> Bool {
    2 * clamped(to: other).count > other.count
  }
}
