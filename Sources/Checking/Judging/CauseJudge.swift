import Drafting
import FindingsBank
import KeyValue
import LetterDocument
import SourceText
import Wording

/// Says which line is behind a part of a difference.
struct CauseJudge {
  let house: House
  let assessment: SourceFile
  /// The letter, as it is now.
  let letter: TracedLetter
  let sample: Sample
  let units: LetterUnits
  let diff: WordingDiff
  /// What turns the sample's wording into the letter's, ascending.
  let hunks: [Hunk]
  /// The assessment's lines, which are only read if something is attributed to one that chose nothing.
  private lazy var lines = AssessmentLines(assessment, bank: house.bank)
  /// How many lists each passage of the sample stands in.
  private lazy var depths = sample.document.placedPassages().map(\.role.depth)
  /// The last section of which so far all came, and the last of which all went.
  private var section: (added: WholeSection?, removed: WholeSection?)

  init(
    house: House, assessment: SourceFile, letter: TracedLetter, sample: Sample, units: LetterUnits,
    diff: WordingDiff, hunks: [Hunk]
  ) {
    self.house = house
    self.assessment = assessment
    self.letter = letter
    self.sample = sample
    self.units = units
    self.diff = diff
    self.hunks = hunks
  }

  /// The line behind a piece and what happened there; pieces are judged in their order.
  mutating func cause(of piece: ChangePiece) -> Cause {
    switch piece.content {
    case .moved(let move):
      return causeOfMove(move)
    case .changed(_, .statement(let unit)?):
      return causeOfChoice(of: units.units[unit], piece.hunk)
    case .changed(_, .words(let unit)?):
      return causeOfEdit(of: piece.hunk, in: units.units[unit])
    case .changed(.sentences(let finding)?, nil):
      return causeOfRemoval(of: finding, piece.hunk)
    case .changed(.fragment?, nil), .changed(nil, nil):
      return causeOfDeletion(piece.hunk)
    }
  }

  // MARK: What came

  private mutating func causeOfMove(_ move: MovedStretch) -> Cause {
    if let section = section(whoseHeadingIsIn: move.new) {
      return Cause(source: section.location.startLine, kind: .moved)
    }
    let unit = units.unit(at: move.new.lowerBound)
    let place = unit?.because ?? units.origin(of: move.new.lowerBound)?.source
    return Cause(
      source: place?.startLine ?? firstLine, kind: .moved,
      finding: unit?.range == move.new ? unit?.finding : nil)
  }

  /// The first section whose heading moved with what stands below it; its place in the letter is
  /// a line of the inspection's.
  private mutating func section(whoseHeadingIsIn range: Range<Int>) -> FoldedText? {
    for index in units.parts(of: range).dropLast().map(\.unit)
    where units.units[index].kind == .fact {
      let name = name(ofSectionOf: units.units[index + 1])
      if let section = house.inspection.sections.first(where: { $0.text == name }) {
        return section
      }
    }
    return nil
  }

  private mutating func causeOfChoice(of unit: LetterUnit, _ hunk: Hunk) -> Cause {
    if let cause = section.added?.cause(of: hunk.new, unit.finding) { return cause }
    return Cause(
      source: unit.because?.startLine ?? firstLine, kind: .chosen, finding: unit.finding)
  }

  private mutating func causeOfEdit(of hunk: Hunk, in unit: LetterUnit) -> Cause {
    if let cause = causeOfNewSection(hunk, unit) { return cause }
    return causeOfWording(hunk, at: hunk.new.lowerBound)
  }

  /// A heading that came with the statements below it is there because they are.
  private mutating func causeOfNewSection(_ hunk: Hunk, _ unit: LetterUnit) -> Cause? {
    guard unit.kind == .fact, hunk.old.isEmpty, hunk.new == unit.range,
      let next = units.unit(at: unit.range.upperBound), let name = name(ofSectionOf: next),
      hunks.contains(where: { $0.new.contains(next.range.lowerBound) })
    else { return nil }
    let cause = Cause(source: lines.line(ofSection: name), kind: .chosen)
    section.added = WholeSection(name: name, cause: cause, end: hunk.new.upperBound)
    return cause
  }

  // MARK: What went

  /// Words that went from a sentence of which others are left.
  private func causeOfDeletion(_ hunk: Hunk) -> Cause {
    let place = hunk.new.lowerBound
    let isBeginning = diff.old.breakBefore(hunk.old.lowerBound) >= .sentence
    let isInside = units.index(ofUnitAt: place - 1) == units.index(ofUnitAt: place)
    return causeOfWording(hunk, at: isBeginning && !isInside || place == 0 ? place : place - 1)
  }

  /// Whole sentences that went, the words of a finding if they were known for that.
  private mutating func causeOfRemoval(of finding: Finding?, _ hunk: Hunk) -> Cause {
    if finding == nil, let name = name(ofSectionWithHeadingIn: hunk.old) {
      let cause = Cause(source: lines.line(ofSection: name), kind: .dropped)
      section.removed = WholeSection(name: name, cause: cause, end: hunk.old.upperBound)
      return cause
    }
    if let cause = section.removed?.cause(of: hunk.old, finding?.id) { return cause }
    let place = hunk.new.lowerBound
    let before = units.unit(at: place - 1)
    let after = units.unit(at: place)
    if let id = finding?.id {
      let neighbour = [before, after].lazy.compactMap { $0 }
        .first { $0.finding?.section == id.section && $0.finding?.topic == id.topic }
      let line = neighbour?.because?.startLine ?? lines.line(ofTopic: id.topic, in: id.section)
      return Cause(source: line, kind: .dropped, finding: id)
    }
    if !diff.old.startsPassage(hunk.old.lowerBound) {
      return causeOfRemoval(beside: before, at: place - 1, hunk)
    }
    if !diff.old.startsPassage(hunk.old.upperBound) {
      return causeOfRemoval(beside: after, at: place, hunk)
    }
    let depth = depths[diff.old.tokens[hunk.old.lowerBound].passage]
    if depth > 1, let before, before.finding != nil { return causeOfWording(hunk, at: place - 1) }
    if depth > 0, let statement = [before, after].compactMap({ $0 }).first(where: \.isStatement) {
      return Cause(source: line(ofSectionOf: statement), kind: .dropped)
    }
    return Cause(source: templateLine(before: place), kind: .template)
  }

  /// Sentences that went from a passage in which a unit is left.
  private mutating func causeOfRemoval(beside unit: LetterUnit?, at token: Int, _ hunk: Hunk)
    -> Cause
  {
    guard let unit, unit.isStatement else { return causeOfWording(hunk, at: token) }
    return Cause(source: unit.because?.startLine ?? firstLine, kind: .dropped)
  }

  // MARK: Lines

  /// The line that is named where none is known.
  var firstLine: SourceLine { SourceLine(path: assessment.path, number: 1) }

  private mutating func line(ofSectionOf statement: LetterUnit) -> SourceLine {
    name(ofSectionOf: statement).map { lines.line(ofSection: $0) } ?? firstLine
  }

  private mutating func name(ofSectionOf statement: LetterUnit) -> String? {
    guard statement.isStatement else { return nil }
    return statement.finding?.section
      ?? statement.because.flatMap { lines.section(ofStatementAt: $0) }
  }

  /// The section of the bank whose heading some tokens of the sample are.
  private func name(ofSectionWithHeadingIn range: Range<Int>) -> String? {
    let text = Wording(diff.old.text(of: range))
    return house.bank.sections.first { section in
      section.headings.contains { Wording($0.text) == text }
    }?.name
  }

  /// The line of a template that ends before a place of the letter, or the next one after it.
  private func templateLine(before place: Int) -> SourceLine {
    let tokens = diff.new.tokens
    var offset = place > 0 ? tokens[place - 1].source.upperBound : 0
    let end = place < tokens.count ? tokens[place].source.upperBound : offset + 1
    while offset < end, let stretch = letter.provenance.origin(at: offset) {
      if stretch.origin.kind == .template { return stretch.origin.source.startLine }
      offset = max(stretch.end, offset + 1)
    }
    return units.origin(of: max(0, place - 1))?.source.startLine ?? firstLine
  }
}
