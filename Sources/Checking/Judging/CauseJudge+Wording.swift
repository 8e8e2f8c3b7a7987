import Drafting
import FindingsBank
import SourceText
import Wording

extension CauseJudge {
  /// The line where words stand that came in the place of others, or beside which others stood.
  ///
  /// - Parameter token: the first of them.
  func causeOfWording(_ hunk: Hunk, at token: Int) -> Cause {
    if let cause = causeOfOtherWording(hunk) { return cause }
    guard let origin = units.origin(of: token) ?? units.origin(of: token - 1) else {
      return Cause(source: firstLine, kind: .template)
    }
    return Cause(
      source: origin.source.startLine, kind: Cause.Kind(origin.kind), finding: origin.finding)
  }

  /// That a slot is filled with another of the bank's wordings; nothing where that is not so.
  private func causeOfOtherWording(_ hunk: Hunk) -> Cause? {
    let beside = hunk.new.lowerBound - 1...hunk.new.upperBound
    for token in beside {
      guard let origin = units.origin(of: token), origin.kind == .slot,
        let choice = SlotChoice(origin, bank: house.bank)
      else { continue }
      let run = run(of: choice, around: token)
      guard oldTexts(of: run).contains(where: choice.offers) else { continue }
      let chosenAt = units.unit(at: token)?.because == origin.because ? nil : origin.because
      return Cause(
        source: (chosenAt ?? origin.source).startLine, kind: .slot, finding: origin.finding)
    }
    return nil
  }

  /// The tokens around one that fill the same slot.
  private func run(of choice: SlotChoice, around token: Int) -> Range<Int> {
    var start = token
    while let origin = units.origin(of: start - 1), choice.isSource(of: origin) { start -= 1 }
    var end = token + 1
    while let origin = units.origin(of: end), choice.isSource(of: origin) { end += 1 }
    return start..<end
  }

  /// What the sample may have in the place of tokens of the letter.
  private func oldTexts(of range: Range<Int>) -> [Wording] {
    guard let first = hunks.first(endingFrom: range.lowerBound) else { return [] }
    let last = hunks[first...].prefix { $0.new.lowerBound <= range.upperBound }.last
    let starts = hunks[first].oldPlaces(ofNew: range.lowerBound)
    let ends = (last ?? hunks[first]).oldPlaces(ofNew: range.upperBound)
    return starts.flatMap { start in
      ends.filter { start < $0 }.map { Wording(diff.old.text(of: start..<$0)) }
    }
  }
}

extension Cause.Kind {
  /// What happened to words of this kind when they were edited.
  fileprivate init(_ kind: Origin.Kind) {
    self =
      switch kind {
      case .template: .template
      case .fact: .fact
      case .finding: .finding
      case .slot: .slot
      case .freeText: .freeText
      }
  }
}

extension [Hunk] {
  /// The index of the first hunk that ends at a place of the new wording or after it, by binary
  /// search.
  fileprivate func first(endingFrom place: Int) -> Int? {
    let index = partitioningIndex { $0.new.upperBound >= place }
    return index < count ? index : nil
  }
}
